# Made by `make generate` from spec/; edit that.
"""The types of the API, one module or folder an area. Each name here is loaded when it is first asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chat.answers import (
        AssistantMessage as AssistantMessage,
        ChatChoice as ChatChoice,
        ChatError as ChatError,
        ChatErrorMetadata as ChatErrorMetadata,
        ChatResult as ChatResult,
        FinishReason as FinishReason,
        Logprobs as Logprobs,
    )
    from .chat.events import (
        ChatChunk as ChatChunk,
        ChatChunkChoice as ChatChunkChoice,
        ChatDebug as ChatDebug,
        ChatDelta as ChatDelta,
        ToolCallDelta as ToolCallDelta,
        ToolCallFunctionDelta as ToolCallFunctionDelta,
    )
    from .chat.requests import (
        ChatArguments as ChatArguments,
        ChatFields as ChatFields,
        ConfigurationUpdate as ConfigurationUpdate,
        DeveloperMessage as DeveloperMessage,
        FunctionDefinition as FunctionDefinition,
        FunctionTool as FunctionTool,
        GrammarFormat as GrammarFormat,
        JSONSchemaConfig as JSONSchemaConfig,
        JSONSchemaFormat as JSONSchemaFormat,
        Message as Message,
        MessageInput as MessageInput,
        NamedFunction as NamedFunction,
        NamedToolChoice as NamedToolChoice,
        Prediction as Prediction,
        PredictionText as PredictionText,
        PythonFormat as PythonFormat,
        Reasoning as Reasoning,
        ResponseFormat as ResponseFormat,
        ServerToolChoice as ServerToolChoice,
        StreamOptions as StreamOptions,
        SystemMessage as SystemMessage,
        Tool as Tool,
        ToolChoice as ToolChoice,
        ToolMessage as ToolMessage,
        UnknownMessage as UnknownMessage,
        UnknownResponseFormat as UnknownResponseFormat,
        UnknownTool as UnknownTool,
        UnknownToolChoice as UnknownToolChoice,
        UsageOptions as UsageOptions,
        UserMessage as UserMessage,
        WebSearchOptions as WebSearchOptions,
        WebSearchShorthandTool as WebSearchShorthandTool,
    )
    from .credits import Credits as Credits, CreditsResult as CreditsResult
    from .endpoints import (
        Endpoint as Endpoint,
        EndpointList as EndpointList,
        EndpointStatus as EndpointStatus,
        ModelEndpoints as ModelEndpoints,
        ModelEndpointsResult as ModelEndpointsResult,
        NativeTool as NativeTool,
        Percentiles as Percentiles,
        ToolChoiceSupport as ToolChoiceSupport,
        WorkloadPerformance as WorkloadPerformance,
        WorkloadStats as WorkloadStats,
    )
    from .files.answers import (
        AnthropicFile as AnthropicFile,
        AnthropicFileDeleted as AnthropicFileDeleted,
        File as File,
        FileDeleted as FileDeleted,
        FileDeletion as FileDeletion,
        FileDetails as FileDetails,
        FileList as FileList,
        FilePurpose as FilePurpose,
        OpenAIFile as OpenAIFile,
        OpenAIFileDeleted as OpenAIFileDeleted,
        OpenRouterFile as OpenRouterFile,
        OpenRouterFileDeleted as OpenRouterFileDeleted,
        UnknownFile as UnknownFile,
        UnknownFileDeleted as UnknownFileDeleted,
    )
    from .files.requests import FileProvider as FileProvider
    from .generations.answers import (
        FeedbackReceipt as FeedbackReceipt,
        FeedbackResult as FeedbackResult,
        Generation as Generation,
        GenerationAttempt as GenerationAttempt,
        GenerationContent as GenerationContent,
        GenerationContentResult as GenerationContentResult,
        GenerationError as GenerationError,
        GenerationKind as GenerationKind,
        GenerationMessage as GenerationMessage,
        GenerationOutput as GenerationOutput,
        GenerationPrompt as GenerationPrompt,
        GenerationResult as GenerationResult,
        ProviderResponse as ProviderResponse,
        StoredAudio as StoredAudio,
        StoredFile as StoredFile,
        StoredImage as StoredImage,
        StoredImageURL as StoredImageURL,
        StoredMedia as StoredMedia,
        StoredPart as StoredPart,
        StoredText as StoredText,
        StoredVideo as StoredVideo,
        UnknownStoredPart as UnknownStoredPart,
    )
    from .generations.requests import FeedbackCategory as FeedbackCategory
    from .keys.answers import (
        BudgetScope as BudgetScope,
        CreatedKey as CreatedKey,
        CurrentKey as CurrentKey,
        CurrentKeyResult as CurrentKeyResult,
        FreeModelRequests as FreeModelRequests,
        Key as Key,
        KeyBudget as KeyBudget,
        KeyDeleted as KeyDeleted,
        KeyList as KeyList,
        KeyResult as KeyResult,
        LimitReset as LimitReset,
        RateLimit as RateLimit,
    )
    from .keys.requests import ExternalKey as ExternalKey
    from .messages.answers import (
        AppliedEdit as AppliedEdit,
        CacheCreation as CacheCreation,
        ContainerSkill as ContainerSkill,
        ContextReport as ContextReport,
        InputTransformation as InputTransformation,
        MessageContainer as MessageContainer,
        MessageOutputTokens as MessageOutputTokens,
        MessageResult as MessageResult,
        MessageServerToolUse as MessageServerToolUse,
        MessageStopReason as MessageStopReason,
        MessageTokens as MessageTokens,
        MessageUsage as MessageUsage,
        RefusalCategory as RefusalCategory,
        RefusalDetails as RefusalDetails,
        UsageIteration as UsageIteration,
    )
    from .messages.events import MessageDeltaUsage as MessageDeltaUsage
    from .messages.requests import (
        AllThinking as AllThinking,
        ClearThinking as ClearThinking,
        ClearToolUses as ClearToolUses,
        ClearTrigger as ClearTrigger,
        CompactContext as CompactContext,
        ContextEdit as ContextEdit,
        ContextManagement as ContextManagement,
        InputTokenCount as InputTokenCount,
        KeptThinking as KeptThinking,
        MessageArguments as MessageArguments,
        MessageFallback as MessageFallback,
        MessageFields as MessageFields,
        MessageMetadata as MessageMetadata,
        MessageOutputConfig as MessageOutputConfig,
        MessageParam as MessageParam,
        MessageSafeguard as MessageSafeguard,
        MessageSchemaFormat as MessageSchemaFormat,
        MessageThinking as MessageThinking,
        OutputEffort as OutputEffort,
        OutputEffortConfig as OutputEffortConfig,
        TaskBudget as TaskBudget,
        ThinkingAdaptive as ThinkingAdaptive,
        ThinkingBetweenTools as ThinkingBetweenTools,
        ThinkingBinding as ThinkingBinding,
        ThinkingDisabled as ThinkingDisabled,
        ThinkingDisplay as ThinkingDisplay,
        ThinkingEnabled as ThinkingEnabled,
        ThinkingTurnCount as ThinkingTurnCount,
        ToolUseCount as ToolUseCount,
        UnknownClearTrigger as UnknownClearTrigger,
        UnknownContextEdit as UnknownContextEdit,
        UnknownKeptThinking as UnknownKeptThinking,
        UnknownMessageThinking as UnknownMessageThinking,
    )
    from .models.answers import (
        ArtificialAnalysisScores as ArtificialAnalysisScores,
        DefaultParameters as DefaultParameters,
        DesignArenaScore as DesignArenaScore,
        InputModality as InputModality,
        InstructType as InstructType,
        Model as Model,
        ModelAlias as ModelAlias,
        ModelArchitecture as ModelArchitecture,
        ModelBenchmarks as ModelBenchmarks,
        ModelCount as ModelCount,
        ModelCountResult as ModelCountResult,
        ModelLinks as ModelLinks,
        ModelList as ModelList,
        ModelReasoning as ModelReasoning,
        ModelResult as ModelResult,
        OutputModality as OutputModality,
        PageLinks as PageLinks,
        Pricing as Pricing,
        PricingOverride as PricingOverride,
        RequestLimits as RequestLimits,
        SupportedParameter as SupportedParameter,
        Tokenizer as Tokenizer,
        TopProvider as TopProvider,
        Weekday as Weekday,
    )
    from .models.requests import ModelCategory as ModelCategory, ModelSort as ModelSort
    from .responses.answers import (
        IncompleteDetails as IncompleteDetails,
        InputTokensDetails as InputTokensDetails,
        OutputFormat as OutputFormat,
        OutputTokensDetails as OutputTokensDetails,
        RejectedMessage as RejectedMessage,
        Response as Response,
        ResponseCostDetails as ResponseCostDetails,
        ResponseError as ResponseError,
        ResponseErrorAlignment as ResponseErrorAlignment,
        ResponseErrorCode as ResponseErrorCode,
        ResponseErrorMetadata as ResponseErrorMetadata,
        ResponseReasoning as ResponseReasoning,
        ResponseSchemaFormat as ResponseSchemaFormat,
        ResponseStatus as ResponseStatus,
        ResponseUsage as ResponseUsage,
        StoredPrompt as StoredPrompt,
        TextOptions as TextOptions,
        UnknownOutputFormat as UnknownOutputFormat,
    )
    from .responses.requests import (
        IncludedOutput as IncludedOutput,
        ResponseArguments as ResponseArguments,
        ResponseFields as ResponseFields,
    )
    from .shared.content import (
        Annotation as Annotation,
        AudioPart as AudioPart,
        CacheControl as CacheControl,
        Content as Content,
        ContentPart as ContentPart,
        FileAnnotation as FileAnnotation,
        FileContent as FileContent,
        FilePart as FilePart,
        ImagePart as ImagePart,
        ImageURL as ImageURL,
        InputAudio as InputAudio,
        LegacyVideoPart as LegacyVideoPart,
        ParsedFile as ParsedFile,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        TextPart as TextPart,
        UnknownAnnotation as UnknownAnnotation,
        UnknownContentPart as UnknownContentPart,
        URLCitation as URLCitation,
        URLCitationAnnotation as URLCitationAnnotation,
        VideoPart as VideoPart,
        VideoURL as VideoURL,
    )
    from .shared.errors import ErrorType as ErrorType
    from .shared.message_blocks.answers import (
        Base64Image as Base64Image,
        Base64PDF as Base64PDF,
        BlockCitation as BlockCitation,
        CharCitation as CharCitation,
        CitationOptions as CitationOptions,
        CodeCaller as CodeCaller,
        CompactionBlock as CompactionBlock,
        ContainerUploadBlock as ContainerUploadBlock,
        ContentCitation as ContentCitation,
        DirectCaller as DirectCaller,
        DocumentBlock as DocumentBlock,
        DocumentCitation as DocumentCitation,
        DocumentSource as DocumentSource,
        ImageBlock as ImageBlock,
        ImageSource as ImageSource,
        MessageBlock as MessageBlock,
        PageCitation as PageCitation,
        RedactedThinkingBlock as RedactedThinkingBlock,
        SearchResultCitation as SearchResultCitation,
        ServerToolUseBlock as ServerToolUseBlock,
        SourceBlock as SourceBlock,
        SourceContent as SourceContent,
        SourceFile as SourceFile,
        SourceText as SourceText,
        SourceURL as SourceURL,
        TextBlock as TextBlock,
        ThinkingBlock as ThinkingBlock,
        ToolCaller as ToolCaller,
        ToolReference as ToolReference,
        ToolUseBlock as ToolUseBlock,
        UnknownBlockCitation as UnknownBlockCitation,
        UnknownDocumentSource as UnknownDocumentSource,
        UnknownImageSource as UnknownImageSource,
        UnknownMessageBlock as UnknownMessageBlock,
        UnknownSourceBlock as UnknownSourceBlock,
        UnknownToolCaller as UnknownToolCaller,
        WebCitation as WebCitation,
    )
    from .shared.message_blocks.requests import (
        AddedTool as AddedTool,
        McpToolsetTarget as McpToolsetTarget,
        McpToolTarget as McpToolTarget,
        MessageInputBlock as MessageInputBlock,
        NamedToolTarget as NamedToolTarget,
        SearchResultBlock as SearchResultBlock,
        ToolAdditionBlock as ToolAdditionBlock,
        ToolDefinition as ToolDefinition,
        ToolRemovalBlock as ToolRemovalBlock,
        ToolResultBlock as ToolResultBlock,
        ToolResultContent as ToolResultContent,
        ToolTarget as ToolTarget,
        UnknownToolResultContent as UnknownToolResultContent,
        UnknownToolTarget as UnknownToolTarget,
    )
    from .shared.message_events import (
        BlockDelta as BlockDelta,
        BlockDeltaEvent as BlockDeltaEvent,
        BlockStartEvent as BlockStartEvent,
        BlockStopEvent as BlockStopEvent,
        CitationsDelta as CitationsDelta,
        CompactionDelta as CompactionDelta,
        InputJSONDelta as InputJSONDelta,
        MessageDelta as MessageDelta,
        MessageDeltaEvent as MessageDeltaEvent,
        MessageError as MessageError,
        MessageErrorEvent as MessageErrorEvent,
        MessageEvent as MessageEvent,
        MessageStartEvent as MessageStartEvent,
        MessageStopEvent as MessageStopEvent,
        PingEvent as PingEvent,
        SignatureDelta as SignatureDelta,
        TextDelta as TextDelta,
        ThinkingDelta as ThinkingDelta,
        UnknownBlockDelta as UnknownBlockDelta,
        UnknownMessageEvent as UnknownMessageEvent,
    )
    from .shared.message_results import (
        AdvisorToolResultBlock as AdvisorToolResultBlock,
        BashExecutionError as BashExecutionError,
        BashExecutionOutcome as BashExecutionOutcome,
        BashExecutionResult as BashExecutionResult,
        BashExecutionToolResultBlock as BashExecutionToolResultBlock,
        BashToolResultBlock as BashToolResultBlock,
        CodeExecutionError as CodeExecutionError,
        CodeExecutionOutcome as CodeExecutionOutcome,
        CodeExecutionResult as CodeExecutionResult,
        CodeExecutionToolResultBlock as CodeExecutionToolResultBlock,
        ContainerResult as ContainerResult,
        EditorCreateResult as EditorCreateResult,
        EditorReplaceResult as EditorReplaceResult,
        EditorViewResult as EditorViewResult,
        EncryptedExecutionResult as EncryptedExecutionResult,
        ExecutionFile as ExecutionFile,
        ExecutionResult as ExecutionResult,
        OpenRouterToolSearchBlock as OpenRouterToolSearchBlock,
        ServerToolError as ServerToolError,
        ServerToolErrorCode as ServerToolErrorCode,
        ShellToolResultBlock as ShellToolResultBlock,
        TextEditorError as TextEditorError,
        TextEditorOutcome as TextEditorOutcome,
        TextEditorToolResultBlock as TextEditorToolResultBlock,
        ToolSearchError as ToolSearchError,
        ToolSearchOutcome as ToolSearchOutcome,
        ToolSearchResult as ToolSearchResult,
        ToolSearchToolResultBlock as ToolSearchToolResultBlock,
        UnknownBashExecutionOutcome as UnknownBashExecutionOutcome,
        UnknownCodeExecutionOutcome as UnknownCodeExecutionOutcome,
        UnknownTextEditorOutcome as UnknownTextEditorOutcome,
        UnknownToolSearchOutcome as UnknownToolSearchOutcome,
        UnknownWebFetchOutcome as UnknownWebFetchOutcome,
        WebFetchError as WebFetchError,
        WebFetchOutcome as WebFetchOutcome,
        WebFetchResult as WebFetchResult,
        WebFetchToolResultBlock as WebFetchToolResultBlock,
        WebSearchError as WebSearchError,
        WebSearchResult as WebSearchResult,
        WebSearchToolResultBlock as WebSearchToolResultBlock,
    )
    from .shared.message_tools import (
        AnthropicAdvisorTool as AnthropicAdvisorTool,
        AnthropicBashTool as AnthropicBashTool,
        AnthropicTextEditorTool as AnthropicTextEditorTool,
        AnthropicToolSearchTool as AnthropicToolSearchTool,
        AnthropicUserLocation as AnthropicUserLocation,
        AnthropicWebSearchTool as AnthropicWebSearchTool,
        DefinedTool as DefinedTool,
        MessageCustomTool as MessageCustomTool,
        MessageTool as MessageTool,
        MessageToolChoice as MessageToolChoice,
        ToolCallerKind as ToolCallerKind,
        ToolChoiceAny as ToolChoiceAny,
        ToolChoiceAuto as ToolChoiceAuto,
        ToolChoiceNone as ToolChoiceNone,
        ToolChoiceTool as ToolChoiceTool,
        ToolInputSchema as ToolInputSchema,
        UnknownDefinedTool as UnknownDefinedTool,
        UnknownMessageTool as UnknownMessageTool,
        UnknownMessageToolChoice as UnknownMessageToolChoice,
    )
    from .shared.output import (
        AudioOutput as AudioOutput,
        MessageImage as MessageImage,
        TokenLogprob as TokenLogprob,
        ToolCall as ToolCall,
        ToolCallFunction as ToolCallFunction,
        TopLogprob as TopLogprob,
    )
    from .shared.plugins import (
        AlignmentPlugin as AlignmentPlugin,
        AlignmentRule as AlignmentRule,
        ArmorAutoMode as ArmorAutoMode,
        ArmorContext as ArmorContext,
        ArmorEnvironmentEntry as ArmorEnvironmentEntry,
        ArmorPlugin as ArmorPlugin,
        ArmorRule as ArmorRule,
        AutoBetaRouterPlugin as AutoBetaRouterPlugin,
        AutoRouterPlugin as AutoRouterPlugin,
        ContextCompressionPlugin as ContextCompressionPlugin,
        FileParserPlugin as FileParserPlugin,
        FusionPlugin as FusionPlugin,
        FusionPluginTool as FusionPluginTool,
        JevRouterPlugin as JevRouterPlugin,
        ModerationPlugin as ModerationPlugin,
        ParetoRouterPlugin as ParetoRouterPlugin,
        PDFParserOptions as PDFParserOptions,
        Plugin as Plugin,
        PluginSearchEngine as PluginSearchEngine,
        ResponseHealingPlugin as ResponseHealingPlugin,
        RouterCostTier as RouterCostTier,
        SwitchyardAlgorithm as SwitchyardAlgorithm,
        SwitchyardRouterPlugin as SwitchyardRouterPlugin,
        UnknownPlugin as UnknownPlugin,
        WatchedOutput as WatchedOutput,
        WebFetchPlugin as WebFetchPlugin,
        WebSearchPlugin as WebSearchPlugin,
    )
    from .shared.preferences.answers import (
        DataRegion as DataRegion,
        ProviderName as ProviderName,
        Quantization as Quantization,
        ServiceTier as ServiceTier,
    )
    from .shared.preferences.requests import (
        LatencyCutoffs as LatencyCutoffs,
        MaxPrice as MaxPrice,
        ProviderPreferences as ProviderPreferences,
        ProviderSort as ProviderSort,
        ThroughputCutoffs as ThroughputCutoffs,
    )
    from .shared.reasoning import (
        ReasoningDetail as ReasoningDetail,
        ReasoningEffort as ReasoningEffort,
        ReasoningEncrypted as ReasoningEncrypted,
        ReasoningFormat as ReasoningFormat,
        ReasoningServerToolCall as ReasoningServerToolCall,
        ReasoningSummary as ReasoningSummary,
        ReasoningText as ReasoningText,
        ReasoningUpdate as ReasoningUpdate,
        UnknownReasoningDetail as UnknownReasoningDetail,
    )
    from .shared.requests.answers import (
        JSONObjectFormat as JSONObjectFormat,
        PromptCacheOptions as PromptCacheOptions,
        TextFormat as TextFormat,
        Verbosity as Verbosity,
    )
    from .shared.requests.requests import (
        BaseFields as BaseFields,
        BM25ToolSearch as BM25ToolSearch,
        CustomToolSearch as CustomToolSearch,
        DebugOptions as DebugOptions,
        DeferredTools as DeferredTools,
        RegexToolSearch as RegexToolSearch,
        RequestedServiceTier as RequestedServiceTier,
        RoutedFields as RoutedFields,
        StopCondition as StopCondition,
        StopOnCost as StopOnCost,
        StopOnFinishReason as StopOnFinishReason,
        StopOnSteps as StopOnSteps,
        StopOnTokens as StopOnTokens,
        StopOnToolCall as StopOnToolCall,
        ToolSearch as ToolSearch,
        Trace as Trace,
        UnknownStopCondition as UnknownStopCondition,
        UnknownToolSearch as UnknownToolSearch,
    )
    from .shared.response_events import (
        AnalysisCompletedEvent as AnalysisCompletedEvent,
        AnalysisInProgressEvent as AnalysisInProgressEvent,
        AnnotationAddedEvent as AnnotationAddedEvent,
        ArgumentsDeltaEvent as ArgumentsDeltaEvent,
        ArgumentsDoneEvent as ArgumentsDoneEvent,
        CodeCompletedEvent as CodeCompletedEvent,
        CodeDeltaEvent as CodeDeltaEvent,
        CodeDoneEvent as CodeDoneEvent,
        CodeInProgressEvent as CodeInProgressEvent,
        CodeInterpretingEvent as CodeInterpretingEvent,
        ContentPartAddedEvent as ContentPartAddedEvent,
        ContentPartDoneEvent as ContentPartDoneEvent,
        CustomInputDeltaEvent as CustomInputDeltaEvent,
        CustomInputDoneEvent as CustomInputDoneEvent,
        DebugEvent as DebugEvent,
        ErrorEvent as ErrorEvent,
        FusionCompletedEvent as FusionCompletedEvent,
        FusionInProgressEvent as FusionInProgressEvent,
        ImageCompletedEvent as ImageCompletedEvent,
        ImageGeneratingEvent as ImageGeneratingEvent,
        ImageInProgressEvent as ImageInProgressEvent,
        ItemAddedEvent as ItemAddedEvent,
        ItemDoneEvent as ItemDoneEvent,
        ItemEvent as ItemEvent,
        PanelAddedEvent as PanelAddedEvent,
        PanelCompletedEvent as PanelCompletedEvent,
        PanelDeltaEvent as PanelDeltaEvent,
        PanelFailedEvent as PanelFailedEvent,
        PanelReasoningDeltaEvent as PanelReasoningDeltaEvent,
        PartialImageEvent as PartialImageEvent,
        PatchDeltaEvent as PatchDeltaEvent,
        PatchDoneEvent as PatchDoneEvent,
        ReasoningDeltaEvent as ReasoningDeltaEvent,
        ReasoningDoneEvent as ReasoningDoneEvent,
        RefusalDeltaEvent as RefusalDeltaEvent,
        RefusalDoneEvent as RefusalDoneEvent,
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseDebug as ResponseDebug,
        ResponseEvent as ResponseEvent,
        ResponseFailedEvent as ResponseFailedEvent,
        ResponseIncompleteEvent as ResponseIncompleteEvent,
        ResponseInProgressEvent as ResponseInProgressEvent,
        SearchCompletedEvent as SearchCompletedEvent,
        SearchingEvent as SearchingEvent,
        SearchInProgressEvent as SearchInProgressEvent,
        StreamedLogprob as StreamedLogprob,
        StreamedPart as StreamedPart,
        SummaryDeltaEvent as SummaryDeltaEvent,
        SummaryDoneEvent as SummaryDoneEvent,
        SummaryPartAddedEvent as SummaryPartAddedEvent,
        SummaryPartDoneEvent as SummaryPartDoneEvent,
        TextDeltaEvent as TextDeltaEvent,
        TextDoneEvent as TextDoneEvent,
        UnknownResponseEvent as UnknownResponseEvent,
        UnknownStreamedPart as UnknownStreamedPart,
        UpstreamTiming as UpstreamTiming,
    )
    from .shared.response_items.answers import (
        ApplyPatchCallItem as ApplyPatchCallItem,
        ApplyPatchCallOutputItem as ApplyPatchCallOutputItem,
        CodeInterpreterCallItem as CodeInterpreterCallItem,
        CodeInterpreterStatus as CodeInterpreterStatus,
        ComputerCallItem as ComputerCallItem,
        ConfigurationUpdateItem as ConfigurationUpdateItem,
        CustomToolCallItem as CustomToolCallItem,
        CustomToolCallOutputItem as CustomToolCallOutputItem,
        FileSearchCallItem as FileSearchCallItem,
        FunctionCallItem as FunctionCallItem,
        FunctionCallOutputItem as FunctionCallOutputItem,
        ImageGenerationCallItem as ImageGenerationCallItem,
        MessageItem as MessageItem,
        ReasoningItem as ReasoningItem,
        ResponseItem as ResponseItem,
        SafetyCheck as SafetyCheck,
        ShellCallItem as ShellCallItem,
        ShellCallOutputItem as ShellCallOutputItem,
        SubagentStep as SubagentStep,
        ToolSearchCallItem as ToolSearchCallItem,
        UnknownResponseItem as UnknownResponseItem,
        WebSearchCallItem as WebSearchCallItem,
    )
    from .shared.response_items.requests import (
        AdditionalToolsItem as AdditionalToolsItem,
        Agent as Agent,
        AgentContent as AgentContent,
        AgentMessageItem as AgentMessageItem,
        CompactionItem as CompactionItem,
        ContextCompactionItem as ContextCompactionItem,
        EncryptedContent as EncryptedContent,
        ItemReference as ItemReference,
        ItemRole as ItemRole,
        LocalShellAction as LocalShellAction,
        LocalShellCallItem as LocalShellCallItem,
        LocalShellCallOutputItem as LocalShellCallOutputItem,
        McpApprovalRequestItem as McpApprovalRequestItem,
        McpApprovalResponseItem as McpApprovalResponseItem,
        McpCallItem as McpCallItem,
        McpError as McpError,
        McpExecutionError as McpExecutionError,
        McpHTTPError as McpHTTPError,
        McpListedTool as McpListedTool,
        McpListToolsItem as McpListToolsItem,
        McpProtocolError as McpProtocolError,
        ResponseInputItem as ResponseInputItem,
        ResponseInputItemInput as ResponseInputItemInput,
        ToolSearchOutputItem as ToolSearchOutputItem,
        UnknownAgentContent as UnknownAgentContent,
        UnknownMcpError as UnknownMcpError,
    )
    from .shared.response_parts import (
        CodeFile as CodeFile,
        CodeImage as CodeImage,
        CodeLogs as CodeLogs,
        CodeOutput as CodeOutput,
        ContainerFile as ContainerFile,
        CreateFilePatch as CreateFilePatch,
        DeleteFilePatch as DeleteFilePatch,
        FileCitation as FileCitation,
        FilePatch as FilePatch,
        FilePath as FilePath,
        FindInPageAction as FindInPageAction,
        InputAudioPart as InputAudioPart,
        InputFile as InputFile,
        InputImage as InputImage,
        InputText as InputText,
        InputVideo as InputVideo,
        ItemContent as ItemContent,
        ItemContents as ItemContents,
        OpenPageAction as OpenPageAction,
        OutputText as OutputText,
        ReasoningContent as ReasoningContent,
        Refusal as Refusal,
        SearchAction as SearchAction,
        ShellAction as ShellAction,
        ShellExit as ShellExit,
        ShellOutcome as ShellOutcome,
        ShellOutput as ShellOutput,
        ShellTimeout as ShellTimeout,
        SummaryText as SummaryText,
        TextAnnotation as TextAnnotation,
        ToolOutputPart as ToolOutputPart,
        UnknownCodeOutput as UnknownCodeOutput,
        UnknownFilePatch as UnknownFilePatch,
        UnknownItemContent as UnknownItemContent,
        UnknownShellOutcome as UnknownShellOutcome,
        UnknownTextAnnotation as UnknownTextAnnotation,
        UnknownToolOutputPart as UnknownToolOutputPart,
        UnknownWebSearchAction as UnknownWebSearchAction,
        UpdateFilePatch as UpdateFilePatch,
        URLAnnotation as URLAnnotation,
        WebSearchAction as WebSearchAction,
        WebSource as WebSource,
    )
    from .shared.response_reports import (
        AdvisorItem as AdvisorItem,
        ApplyPatchItem as ApplyPatchItem,
        ArmorBlockedItem as ArmorBlockedItem,
        BashItem as BashItem,
        BrowserUseItem as BrowserUseItem,
        CodeInterpreterItem as CodeInterpreterItem,
        Contradiction as Contradiction,
        DatetimeItem as DatetimeItem,
        FailedModel as FailedModel,
        FileSearchItem as FileSearchItem,
        FilesItem as FilesItem,
        FusionAnalysis as FusionAnalysis,
        FusionAnswer as FusionAnswer,
        FusionItem as FusionItem,
        FusionSource as FusionSource,
        ImageGenerationItem as ImageGenerationItem,
        McpItem as McpItem,
        MemoryItem as MemoryItem,
        PartialCoverage as PartialCoverage,
        SearchModelsItem as SearchModelsItem,
        ServerToolItem as ServerToolItem,
        ShellItem as ShellItem,
        Stance as Stance,
        SubagentItem as SubagentItem,
        TextEditorItem as TextEditorItem,
        ToolSearchItem as ToolSearchItem,
        ToolSearchMatch as ToolSearchMatch,
        UniqueInsight as UniqueInsight,
        WebFetchItem as WebFetchItem,
        WebSearchItem as WebSearchItem,
        WebSearchQuery as WebSearchQuery,
    )
    from .shared.response_tools.answers import (
        AllowedToolsChoice as AllowedToolsChoice,
        ApplyPatchTool as ApplyPatchTool,
        AttributeFilter as AttributeFilter,
        CodeContainer as CodeContainer,
        CodeInterpreterTool as CodeInterpreterTool,
        Comparison as Comparison,
        CompoundFilter as CompoundFilter,
        ComputerEnvironment as ComputerEnvironment,
        ComputerTool as ComputerTool,
        ConnectorId as ConnectorId,
        CustomGrammar as CustomGrammar,
        CustomTool as CustomTool,
        CustomToolFormat as CustomToolFormat,
        DomainFilter as DomainFilter,
        FileFilter as FileFilter,
        FileSearchTool as FileSearchTool,
        FunctionToolChoice as FunctionToolChoice,
        HostedImageTool as HostedImageTool,
        HostedToolChoice as HostedToolChoice,
        HostedWebSearchTool as HostedWebSearchTool,
        ImageMask as ImageMask,
        LocalShellTool as LocalShellTool,
        McpApproval as McpApproval,
        McpApprovalTools as McpApprovalTools,
        McpTool as McpTool,
        McpToolFilter as McpToolFilter,
        NamespaceMember as NamespaceMember,
        NamespaceTool as NamespaceTool,
        RankingOptions as RankingOptions,
        ResponseFunctionTool as ResponseFunctionTool,
        ResponseTool as ResponseTool,
        ResponseToolChoice as ResponseToolChoice,
        ShellTool as ShellTool,
        UnknownCustomToolFormat as UnknownCustomToolFormat,
        UnknownFileFilter as UnknownFileFilter,
        UnknownNamespaceMember as UnknownNamespaceMember,
        UnknownResponseTool as UnknownResponseTool,
        UnknownResponseToolChoice as UnknownResponseToolChoice,
    )
    from .shared.response_tools.requests import (
        ApplyPatchParameters as ApplyPatchParameters,
        ApplyPatchServerTool as ApplyPatchServerTool,
        RequestTool as RequestTool,
        ShellServerTool as ShellServerTool,
        ShellServerToolParameters as ShellServerToolParameters,
        ToolSearchTool as ToolSearchTool,
        ToolSearchToolParameters as ToolSearchToolParameters,
    )
    from .shared.routing import (
        PipelineStage as PipelineStage,
        PipelineStageType as PipelineStageType,
        RoutingAttempt as RoutingAttempt,
        RoutingEndpoint as RoutingEndpoint,
        RoutingEndpoints as RoutingEndpoints,
        RoutingMetadata as RoutingMetadata,
        RoutingParameters as RoutingParameters,
        RoutingStrategy as RoutingStrategy,
    )
    from .shared.safety import (
        AlignedCall as AlignedCall,
        Alignment as Alignment,
        AlignmentVerdict as AlignmentVerdict,
        AllowedCall as AllowedCall,
        BlockedCall as BlockedCall,
        EvaluatedToolUse as EvaluatedToolUse,
        SafeguardResult as SafeguardResult,
        SafeguardStatus as SafeguardStatus,
        SkippedToolUse as SkippedToolUse,
        ToolUseVerdict as ToolUseVerdict,
        UnavailableToolUse as UnavailableToolUse,
        UncheckedCall as UncheckedCall,
        UnknownAlignedCall as UnknownAlignedCall,
        UnknownToolUseVerdict as UnknownToolUseVerdict,
    )
    from .shared.server_tools import (
        AdvisorTool as AdvisorTool,
        AdvisorToolParameters as AdvisorToolParameters,
        AutoContainer as AutoContainer,
        BashTool as BashTool,
        BashToolParameters as BashToolParameters,
        Container as Container,
        ContainerReference as ContainerReference,
        DatetimeTool as DatetimeTool,
        DatetimeToolParameters as DatetimeToolParameters,
        FilesTool as FilesTool,
        FilesToolParameters as FilesToolParameters,
        FusionInnerTool as FusionInnerTool,
        FusionTool as FusionTool,
        FusionToolParameters as FusionToolParameters,
        ImageGenerationParameters as ImageGenerationParameters,
        ImageGenerationTool as ImageGenerationTool,
        NetworkAllowlist as NetworkAllowlist,
        NetworkDisabled as NetworkDisabled,
        NetworkPolicy as NetworkPolicy,
        SearchModelsParameters as SearchModelsParameters,
        SearchModelsTool as SearchModelsTool,
        ServerTool as ServerTool,
        ServerToolReasoning as ServerToolReasoning,
        SubagentInnerTool as SubagentInnerTool,
        SubagentTool as SubagentTool,
        SubagentToolParameters as SubagentToolParameters,
        UnknownContainer as UnknownContainer,
        UnknownNetworkPolicy as UnknownNetworkPolicy,
        WebFetchEngine as WebFetchEngine,
        WebFetchTool as WebFetchTool,
        WebFetchToolParameters as WebFetchToolParameters,
        WebSearchTool as WebSearchTool,
        WebSearchToolParameters as WebSearchToolParameters,
    )
    from .shared.usage import (
        CompletionTokensDetails as CompletionTokensDetails,
        CostDetails as CostDetails,
        PromptTokensDetails as PromptTokensDetails,
        ServerToolUse as ServerToolUse,
        Usage as Usage,
    )
    from .shared.web_search import (
        UserLocation as UserLocation,
        WebSearchEngine as WebSearchEngine,
        WebSearchMode as WebSearchMode,
        XSearchOptions as XSearchOptions,
    )

_HOMES: dict[str, str] = {
    "chat.answers": ("AssistantMessage ChatChoice ChatError ChatErrorMetadata ChatResult FinishReason Logprobs "),
    "chat.events": ("ChatChunk ChatChunkChoice ChatDebug ChatDelta ToolCallDelta ToolCallFunctionDelta "),
    "chat.requests": (
        "ChatArguments ChatFields ConfigurationUpdate DeveloperMessage FunctionDefinition FunctionTool GrammarFormat "
        "JSONSchemaConfig JSONSchemaFormat Message MessageInput NamedFunction NamedToolChoice Prediction "
        "PredictionText PythonFormat Reasoning ResponseFormat ServerToolChoice StreamOptions SystemMessage Tool "
        "ToolChoice ToolMessage UnknownMessage UnknownResponseFormat UnknownTool UnknownToolChoice UsageOptions "
        "UserMessage WebSearchOptions WebSearchShorthandTool "
    ),
    "credits": ("Credits CreditsResult "),
    "endpoints": (
        "Endpoint EndpointList EndpointStatus ModelEndpoints ModelEndpointsResult NativeTool Percentiles "
        "ToolChoiceSupport WorkloadPerformance WorkloadStats "
    ),
    "files.answers": (
        "AnthropicFile AnthropicFileDeleted File FileDeleted FileDeletion FileDetails FileList FilePurpose OpenAIFile "
        "OpenAIFileDeleted OpenRouterFile OpenRouterFileDeleted UnknownFile UnknownFileDeleted "
    ),
    "files.requests": ("FileProvider "),
    "generations.answers": (
        "FeedbackReceipt FeedbackResult Generation GenerationAttempt GenerationContent GenerationContentResult "
        "GenerationError GenerationKind GenerationMessage GenerationOutput GenerationPrompt GenerationResult "
        "ProviderResponse StoredAudio StoredFile StoredImage StoredImageURL StoredMedia StoredPart StoredText "
        "StoredVideo UnknownStoredPart "
    ),
    "generations.requests": ("FeedbackCategory "),
    "keys.answers": (
        "BudgetScope CreatedKey CurrentKey CurrentKeyResult FreeModelRequests Key KeyBudget KeyDeleted KeyList "
        "KeyResult LimitReset RateLimit "
    ),
    "keys.requests": ("ExternalKey "),
    "messages.answers": (
        "AppliedEdit CacheCreation ContainerSkill ContextReport InputTransformation MessageContainer "
        "MessageOutputTokens MessageResult MessageServerToolUse MessageStopReason MessageTokens MessageUsage "
        "RefusalCategory RefusalDetails UsageIteration "
    ),
    "messages.events": ("MessageDeltaUsage "),
    "messages.requests": (
        "AllThinking ClearThinking ClearToolUses ClearTrigger CompactContext ContextEdit ContextManagement "
        "InputTokenCount KeptThinking MessageArguments MessageFallback MessageFields MessageMetadata "
        "MessageOutputConfig MessageParam MessageSafeguard MessageSchemaFormat MessageThinking OutputEffort "
        "OutputEffortConfig TaskBudget ThinkingAdaptive ThinkingBetweenTools ThinkingBinding ThinkingDisabled "
        "ThinkingDisplay ThinkingEnabled ThinkingTurnCount ToolUseCount UnknownClearTrigger UnknownContextEdit "
        "UnknownKeptThinking UnknownMessageThinking "
    ),
    "models.answers": (
        "ArtificialAnalysisScores DefaultParameters DesignArenaScore InputModality InstructType Model ModelAlias "
        "ModelArchitecture ModelBenchmarks ModelCount ModelCountResult ModelLinks ModelList ModelReasoning "
        "ModelResult OutputModality PageLinks Pricing PricingOverride RequestLimits SupportedParameter Tokenizer "
        "TopProvider Weekday "
    ),
    "models.requests": ("ModelCategory ModelSort "),
    "responses.answers": (
        "IncompleteDetails InputTokensDetails OutputFormat OutputTokensDetails RejectedMessage Response "
        "ResponseCostDetails ResponseError ResponseErrorAlignment ResponseErrorCode ResponseErrorMetadata "
        "ResponseReasoning ResponseSchemaFormat ResponseStatus ResponseUsage StoredPrompt TextOptions "
        "UnknownOutputFormat "
    ),
    "responses.requests": ("IncludedOutput ResponseArguments ResponseFields "),
    "shared.content": (
        "Annotation AudioPart CacheControl Content ContentPart FileAnnotation FileContent FilePart ImagePart ImageURL "
        "InputAudio LegacyVideoPart ParsedFile PromptCacheBreakpoint TextPart URLCitation URLCitationAnnotation "
        "UnknownAnnotation UnknownContentPart VideoPart VideoURL "
    ),
    "shared.errors": ("ErrorType "),
    "shared.message_blocks.answers": (
        "Base64Image Base64PDF BlockCitation CharCitation CitationOptions CodeCaller CompactionBlock "
        "ContainerUploadBlock ContentCitation DirectCaller DocumentBlock DocumentCitation DocumentSource ImageBlock "
        "ImageSource MessageBlock PageCitation RedactedThinkingBlock SearchResultCitation ServerToolUseBlock "
        "SourceBlock SourceContent SourceFile SourceText SourceURL TextBlock ThinkingBlock ToolCaller ToolReference "
        "ToolUseBlock UnknownBlockCitation UnknownDocumentSource UnknownImageSource UnknownMessageBlock "
        "UnknownSourceBlock UnknownToolCaller WebCitation "
    ),
    "shared.message_blocks.requests": (
        "AddedTool McpToolTarget McpToolsetTarget MessageInputBlock NamedToolTarget SearchResultBlock "
        "ToolAdditionBlock ToolDefinition ToolRemovalBlock ToolResultBlock ToolResultContent ToolTarget "
        "UnknownToolResultContent UnknownToolTarget "
    ),
    "shared.message_events": (
        "BlockDelta BlockDeltaEvent BlockStartEvent BlockStopEvent CitationsDelta CompactionDelta InputJSONDelta "
        "MessageDelta MessageDeltaEvent MessageError MessageErrorEvent MessageEvent MessageStartEvent "
        "MessageStopEvent PingEvent SignatureDelta TextDelta ThinkingDelta UnknownBlockDelta UnknownMessageEvent "
    ),
    "shared.message_results": (
        "AdvisorToolResultBlock BashExecutionError BashExecutionOutcome BashExecutionResult "
        "BashExecutionToolResultBlock BashToolResultBlock CodeExecutionError CodeExecutionOutcome CodeExecutionResult "
        "CodeExecutionToolResultBlock ContainerResult EditorCreateResult EditorReplaceResult EditorViewResult "
        "EncryptedExecutionResult ExecutionFile ExecutionResult OpenRouterToolSearchBlock ServerToolError "
        "ServerToolErrorCode ShellToolResultBlock TextEditorError TextEditorOutcome TextEditorToolResultBlock "
        "ToolSearchError ToolSearchOutcome ToolSearchResult ToolSearchToolResultBlock UnknownBashExecutionOutcome "
        "UnknownCodeExecutionOutcome UnknownTextEditorOutcome UnknownToolSearchOutcome UnknownWebFetchOutcome "
        "WebFetchError WebFetchOutcome WebFetchResult WebFetchToolResultBlock WebSearchError WebSearchResult "
        "WebSearchToolResultBlock "
    ),
    "shared.message_tools": (
        "AnthropicAdvisorTool AnthropicBashTool AnthropicTextEditorTool AnthropicToolSearchTool AnthropicUserLocation "
        "AnthropicWebSearchTool DefinedTool MessageCustomTool MessageTool MessageToolChoice ToolCallerKind "
        "ToolChoiceAny ToolChoiceAuto ToolChoiceNone ToolChoiceTool ToolInputSchema UnknownDefinedTool "
        "UnknownMessageTool UnknownMessageToolChoice "
    ),
    "shared.output": ("AudioOutput MessageImage TokenLogprob ToolCall ToolCallFunction TopLogprob "),
    "shared.plugins": (
        "AlignmentPlugin AlignmentRule ArmorAutoMode ArmorContext ArmorEnvironmentEntry ArmorPlugin ArmorRule "
        "AutoBetaRouterPlugin AutoRouterPlugin ContextCompressionPlugin FileParserPlugin FusionPlugin "
        "FusionPluginTool JevRouterPlugin ModerationPlugin PDFParserOptions ParetoRouterPlugin Plugin "
        "PluginSearchEngine ResponseHealingPlugin RouterCostTier SwitchyardAlgorithm SwitchyardRouterPlugin "
        "UnknownPlugin WatchedOutput WebFetchPlugin WebSearchPlugin "
    ),
    "shared.preferences.answers": ("DataRegion ProviderName Quantization ServiceTier "),
    "shared.preferences.requests": ("LatencyCutoffs MaxPrice ProviderPreferences ProviderSort ThroughputCutoffs "),
    "shared.reasoning": (
        "ReasoningDetail ReasoningEffort ReasoningEncrypted ReasoningFormat ReasoningServerToolCall ReasoningSummary "
        "ReasoningText ReasoningUpdate UnknownReasoningDetail "
    ),
    "shared.requests.answers": ("JSONObjectFormat PromptCacheOptions TextFormat Verbosity "),
    "shared.requests.requests": (
        "BM25ToolSearch BaseFields CustomToolSearch DebugOptions DeferredTools RegexToolSearch RequestedServiceTier "
        "RoutedFields StopCondition StopOnCost StopOnFinishReason StopOnSteps StopOnTokens StopOnToolCall ToolSearch "
        "Trace UnknownStopCondition UnknownToolSearch "
    ),
    "shared.response_events": (
        "AnalysisCompletedEvent AnalysisInProgressEvent AnnotationAddedEvent ArgumentsDeltaEvent ArgumentsDoneEvent "
        "CodeCompletedEvent CodeDeltaEvent CodeDoneEvent CodeInProgressEvent CodeInterpretingEvent "
        "ContentPartAddedEvent ContentPartDoneEvent CustomInputDeltaEvent CustomInputDoneEvent DebugEvent ErrorEvent "
        "FusionCompletedEvent FusionInProgressEvent ImageCompletedEvent ImageGeneratingEvent ImageInProgressEvent "
        "ItemAddedEvent ItemDoneEvent ItemEvent PanelAddedEvent PanelCompletedEvent PanelDeltaEvent PanelFailedEvent "
        "PanelReasoningDeltaEvent PartialImageEvent PatchDeltaEvent PatchDoneEvent ReasoningDeltaEvent "
        "ReasoningDoneEvent RefusalDeltaEvent RefusalDoneEvent ResponseCompletedEvent ResponseCreatedEvent "
        "ResponseDebug ResponseEvent ResponseFailedEvent ResponseInProgressEvent ResponseIncompleteEvent "
        "SearchCompletedEvent SearchInProgressEvent SearchingEvent StreamedLogprob StreamedPart SummaryDeltaEvent "
        "SummaryDoneEvent SummaryPartAddedEvent SummaryPartDoneEvent TextDeltaEvent TextDoneEvent "
        "UnknownResponseEvent UnknownStreamedPart UpstreamTiming "
    ),
    "shared.response_items.answers": (
        "ApplyPatchCallItem ApplyPatchCallOutputItem CodeInterpreterCallItem CodeInterpreterStatus ComputerCallItem "
        "ConfigurationUpdateItem CustomToolCallItem CustomToolCallOutputItem FileSearchCallItem FunctionCallItem "
        "FunctionCallOutputItem ImageGenerationCallItem MessageItem ReasoningItem ResponseItem SafetyCheck "
        "ShellCallItem ShellCallOutputItem SubagentStep ToolSearchCallItem UnknownResponseItem WebSearchCallItem "
    ),
    "shared.response_items.requests": (
        "AdditionalToolsItem Agent AgentContent AgentMessageItem CompactionItem ContextCompactionItem "
        "EncryptedContent ItemReference ItemRole LocalShellAction LocalShellCallItem LocalShellCallOutputItem "
        "McpApprovalRequestItem McpApprovalResponseItem McpCallItem McpError McpExecutionError McpHTTPError "
        "McpListToolsItem McpListedTool McpProtocolError ResponseInputItem ResponseInputItemInput "
        "ToolSearchOutputItem UnknownAgentContent UnknownMcpError "
    ),
    "shared.response_parts": (
        "CodeFile CodeImage CodeLogs CodeOutput ContainerFile CreateFilePatch DeleteFilePatch FileCitation FilePatch "
        "FilePath FindInPageAction InputAudioPart InputFile InputImage InputText InputVideo ItemContent ItemContents "
        "OpenPageAction OutputText ReasoningContent Refusal SearchAction ShellAction ShellExit ShellOutcome "
        "ShellOutput ShellTimeout SummaryText TextAnnotation ToolOutputPart URLAnnotation UnknownCodeOutput "
        "UnknownFilePatch UnknownItemContent UnknownShellOutcome UnknownTextAnnotation UnknownToolOutputPart "
        "UnknownWebSearchAction UpdateFilePatch WebSearchAction WebSource "
    ),
    "shared.response_reports": (
        "AdvisorItem ApplyPatchItem ArmorBlockedItem BashItem BrowserUseItem CodeInterpreterItem Contradiction "
        "DatetimeItem FailedModel FileSearchItem FilesItem FusionAnalysis FusionAnswer FusionItem FusionSource "
        "ImageGenerationItem McpItem MemoryItem PartialCoverage SearchModelsItem ServerToolItem ShellItem Stance "
        "SubagentItem TextEditorItem ToolSearchItem ToolSearchMatch UniqueInsight WebFetchItem WebSearchItem "
        "WebSearchQuery "
    ),
    "shared.response_tools.answers": (
        "AllowedToolsChoice ApplyPatchTool AttributeFilter CodeContainer CodeInterpreterTool Comparison "
        "CompoundFilter ComputerEnvironment ComputerTool ConnectorId CustomGrammar CustomTool CustomToolFormat "
        "DomainFilter FileFilter FileSearchTool FunctionToolChoice HostedImageTool HostedToolChoice "
        "HostedWebSearchTool ImageMask LocalShellTool McpApproval McpApprovalTools McpTool McpToolFilter "
        "NamespaceMember NamespaceTool RankingOptions ResponseFunctionTool ResponseTool ResponseToolChoice ShellTool "
        "UnknownCustomToolFormat UnknownFileFilter UnknownNamespaceMember UnknownResponseTool "
        "UnknownResponseToolChoice "
    ),
    "shared.response_tools.requests": (
        "ApplyPatchParameters ApplyPatchServerTool RequestTool ShellServerTool ShellServerToolParameters "
        "ToolSearchTool ToolSearchToolParameters "
    ),
    "shared.routing": (
        "PipelineStage PipelineStageType RoutingAttempt RoutingEndpoint RoutingEndpoints RoutingMetadata "
        "RoutingParameters RoutingStrategy "
    ),
    "shared.safety": (
        "AlignedCall Alignment AlignmentVerdict AllowedCall BlockedCall EvaluatedToolUse SafeguardResult "
        "SafeguardStatus SkippedToolUse ToolUseVerdict UnavailableToolUse UncheckedCall UnknownAlignedCall "
        "UnknownToolUseVerdict "
    ),
    "shared.server_tools": (
        "AdvisorTool AdvisorToolParameters AutoContainer BashTool BashToolParameters Container ContainerReference "
        "DatetimeTool DatetimeToolParameters FilesTool FilesToolParameters FusionInnerTool FusionTool "
        "FusionToolParameters ImageGenerationParameters ImageGenerationTool NetworkAllowlist NetworkDisabled "
        "NetworkPolicy SearchModelsParameters SearchModelsTool ServerTool ServerToolReasoning SubagentInnerTool "
        "SubagentTool SubagentToolParameters UnknownContainer UnknownNetworkPolicy WebFetchEngine WebFetchTool "
        "WebFetchToolParameters WebSearchTool WebSearchToolParameters "
    ),
    "shared.usage": ("CompletionTokensDetails CostDetails PromptTokensDetails ServerToolUse Usage "),
    "shared.web_search": ("UserLocation WebSearchEngine WebSearchMode XSearchOptions "),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}


if not TYPE_CHECKING:
    __all__ = list(_HOME)

    def __getattr__(name: str) -> Any:
        """Load a type."""
        module = _HOME.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)
