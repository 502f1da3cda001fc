# Made by `make generate` from spec/; edit that.
"""A typed client for the OpenRouter HTTP API."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.client import (
        ClientOptions as ClientOptions,
    )
    from ._runtime.convert import (
        from_dict as from_dict,
        to_dict as to_dict,
        to_json as to_json,
        type_hints as type_hints,
    )
    from ._runtime.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        Availability as Availability,
        BadGatewayError as BadGatewayError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        GatewayTimeoutError as GatewayTimeoutError,
        InternalServerError as InternalServerError,
        InvalidResponseError as InvalidResponseError,
        NotFoundError as NotFoundError,
        OpenRouterError as OpenRouterError,
        OverloadedError as OverloadedError,
        PayloadTooLargeError as PayloadTooLargeError,
        PaymentRequiredError as PaymentRequiredError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        ServerError as ServerError,
        ServiceUnavailableError as ServiceUnavailableError,
        StreamInterruptedError as StreamInterruptedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._runtime.http import (
        HttpInfo as HttpInfo,
        Timeout as Timeout,
    )
    from ._runtime.operation import (
        Operation as Operation,
        Parameter as Parameter,
    )
    from ._runtime.pages import (
        AsyncPages as AsyncPages,
        Page as Page,
    )
    from ._runtime.record import (
        NULL as NULL,
        Answer as Answer,
        Null as Null,
        Record as Record,
        Unknown as Unknown,
    )
    from ._runtime.schema import (
        json_schema as json_schema,
    )
    from ._runtime.settings import (
        RequestOptions as RequestOptions,
    )
    from ._runtime.stream import (
        AsyncStream as AsyncStream,
        Stream as Stream,
    )
    from .client import (
        AsyncOpenRouter as AsyncOpenRouter,
        OpenRouter as OpenRouter,
    )
    from .operations import (
        OPERATIONS as OPERATIONS,
    )
    from .types.chat.answers import (
        Annotation as Annotation,
        AssistantMessage as AssistantMessage,
        AudioPart as AudioPart,
        ChatChoice as ChatChoice,
        ChatError as ChatError,
        ChatErrorMetadata as ChatErrorMetadata,
        ChatResult as ChatResult,
        CompletionTokensDetails as CompletionTokensDetails,
        Content as Content,
        ContentPart as ContentPart,
        FileAnnotation as FileAnnotation,
        FileContent as FileContent,
        FilePart as FilePart,
        FinishReason as FinishReason,
        ImagePart as ImagePart,
        LegacyVideoPart as LegacyVideoPart,
        Logprobs as Logprobs,
        ParsedFile as ParsedFile,
        PromptTokensDetails as PromptTokensDetails,
        ReasoningDetail as ReasoningDetail,
        ReasoningEncrypted as ReasoningEncrypted,
        ReasoningServerToolCall as ReasoningServerToolCall,
        ReasoningSummary as ReasoningSummary,
        ReasoningText as ReasoningText,
        TextPart as TextPart,
        UnknownAnnotation as UnknownAnnotation,
        UnknownContentPart as UnknownContentPart,
        UnknownReasoningDetail as UnknownReasoningDetail,
        URLCitation as URLCitation,
        URLCitationAnnotation as URLCitationAnnotation,
        Usage as Usage,
        VideoPart as VideoPart,
        VideoURL as VideoURL,
    )
    from .types.chat.events import (
        ChatChunk as ChatChunk,
        ChatChunkChoice as ChatChunkChoice,
        ChatDebug as ChatDebug,
        ChatDelta as ChatDelta,
        ToolCallDelta as ToolCallDelta,
        ToolCallFunctionDelta as ToolCallFunctionDelta,
    )
    from .types.chat.requests import (
        ChatArguments as ChatArguments,
        ChatRequest as ChatRequest,
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
        ServerTool as ServerTool,
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
    from .types.common.answers import (
        AlignedCall as AlignedCall,
        Alignment as Alignment,
        AlignmentVerdict as AlignmentVerdict,
        AllowedCall as AllowedCall,
        AudioOutput as AudioOutput,
        BlockedCall as BlockedCall,
        CacheControl as CacheControl,
        CostDetails as CostDetails,
        DataRegion as DataRegion,
        ErrorType as ErrorType,
        EvaluatedToolUse as EvaluatedToolUse,
        ImageURL as ImageURL,
        InputAudio as InputAudio,
        JSONObjectFormat as JSONObjectFormat,
        MessageImage as MessageImage,
        PipelineStage as PipelineStage,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        PromptCacheOptions as PromptCacheOptions,
        ProviderName as ProviderName,
        Quantization as Quantization,
        ReasoningEffort as ReasoningEffort,
        ReasoningFormat as ReasoningFormat,
        ReasoningUpdate as ReasoningUpdate,
        RoutingAttempt as RoutingAttempt,
        RoutingEndpoint as RoutingEndpoint,
        RoutingEndpoints as RoutingEndpoints,
        RoutingMetadata as RoutingMetadata,
        RoutingParameters as RoutingParameters,
        SafeguardResult as SafeguardResult,
        SafeguardStatus as SafeguardStatus,
        ServerToolUse as ServerToolUse,
        ServiceTier as ServiceTier,
        SkippedToolUse as SkippedToolUse,
        TextFormat as TextFormat,
        TokenLogprob as TokenLogprob,
        ToolCall as ToolCall,
        ToolCallFunction as ToolCallFunction,
        ToolUseVerdict as ToolUseVerdict,
        TopLogprob as TopLogprob,
        UnavailableToolUse as UnavailableToolUse,
        UncheckedCall as UncheckedCall,
        UnknownAlignedCall as UnknownAlignedCall,
        UnknownToolUseVerdict as UnknownToolUseVerdict,
        UserLocation as UserLocation,
        WebSearchEngine as WebSearchEngine,
        WebSearchMode as WebSearchMode,
        XSearchOptions as XSearchOptions,
    )
    from .types.common.requests import (
        BM25ToolSearch as BM25ToolSearch,
        CustomToolSearch as CustomToolSearch,
        DebugOptions as DebugOptions,
        DeferredTools as DeferredTools,
        LatencyCutoffs as LatencyCutoffs,
        MaxPrice as MaxPrice,
        ProviderPreferences as ProviderPreferences,
        ProviderSort as ProviderSort,
        RegexToolSearch as RegexToolSearch,
        StopCondition as StopCondition,
        StopOnCost as StopOnCost,
        StopOnFinishReason as StopOnFinishReason,
        StopOnSteps as StopOnSteps,
        StopOnTokens as StopOnTokens,
        StopOnToolCall as StopOnToolCall,
        ThroughputCutoffs as ThroughputCutoffs,
        ToolSearch as ToolSearch,
        Trace as Trace,
        UnknownStopCondition as UnknownStopCondition,
        UnknownToolSearch as UnknownToolSearch,
    )
    from .types.credits import (
        Credits as Credits,
        CreditsResult as CreditsResult,
    )
    from .types.endpoints import (
        Endpoint as Endpoint,
        EndpointList as EndpointList,
        ModelEndpoints as ModelEndpoints,
        ModelEndpointsResult as ModelEndpointsResult,
        NativeTool as NativeTool,
        Percentiles as Percentiles,
        ToolChoiceSupport as ToolChoiceSupport,
        WorkloadPerformance as WorkloadPerformance,
        WorkloadStats as WorkloadStats,
    )
    from .types.generations.answers import (
        FeedbackReceipt as FeedbackReceipt,
        FeedbackResult as FeedbackResult,
        Generation as Generation,
        GenerationAttempt as GenerationAttempt,
        GenerationContent as GenerationContent,
        GenerationContentResult as GenerationContentResult,
        GenerationError as GenerationError,
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
    from .types.generations.requests import (
        GenerationFeedback as GenerationFeedback,
    )
    from .types.keys import (
        CurrentKey as CurrentKey,
        CurrentKeyResult as CurrentKeyResult,
        FreeModelRequests as FreeModelRequests,
        KeyBudget as KeyBudget,
        RateLimit as RateLimit,
    )
    from .types.models.answers import (
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
    )
    from .types.models.requests import (
        ModelSort as ModelSort,
    )
    from .types.plugins import (
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
        ResponseHealingPlugin as ResponseHealingPlugin,
        RouterCostTier as RouterCostTier,
        SwitchyardRouterPlugin as SwitchyardRouterPlugin,
        UnknownPlugin as UnknownPlugin,
        WebFetchPlugin as WebFetchPlugin,
        WebSearchPlugin as WebSearchPlugin,
    )
    from .types.response_events import (
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
    from .types.response_items.answers import (
        ApplyPatchCallItem as ApplyPatchCallItem,
        ApplyPatchCallOutputItem as ApplyPatchCallOutputItem,
        CodeInterpreterCallItem as CodeInterpreterCallItem,
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
    from .types.response_items.requests import (
        AdditionalToolsItem as AdditionalToolsItem,
        Agent as Agent,
        AgentContent as AgentContent,
        AgentMessageItem as AgentMessageItem,
        CompactionItem as CompactionItem,
        ContextCompactionItem as ContextCompactionItem,
        EncryptedContent as EncryptedContent,
        ItemReference as ItemReference,
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
    from .types.response_parts import (
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
    from .types.response_reports import (
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
    from .types.response_tools.answers import (
        AllowedToolsChoice as AllowedToolsChoice,
        ApplyPatchTool as ApplyPatchTool,
        AttributeFilter as AttributeFilter,
        CodeContainer as CodeContainer,
        CodeInterpreterTool as CodeInterpreterTool,
        CompoundFilter as CompoundFilter,
        ComputerTool as ComputerTool,
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
    from .types.response_tools.requests import (
        ApplyPatchParameters as ApplyPatchParameters,
        ApplyPatchServerTool as ApplyPatchServerTool,
        RequestTool as RequestTool,
        ShellServerTool as ShellServerTool,
        ShellServerToolParameters as ShellServerToolParameters,
        ToolSearchTool as ToolSearchTool,
        ToolSearchToolParameters as ToolSearchToolParameters,
    )
    from .types.responses.answers import (
        IncompleteDetails as IncompleteDetails,
        InputTokensDetails as InputTokensDetails,
        OutputFormat as OutputFormat,
        OutputTokensDetails as OutputTokensDetails,
        RejectedMessage as RejectedMessage,
        Response as Response,
        ResponseCostDetails as ResponseCostDetails,
        ResponseError as ResponseError,
        ResponseErrorAlignment as ResponseErrorAlignment,
        ResponseErrorMetadata as ResponseErrorMetadata,
        ResponseReasoning as ResponseReasoning,
        ResponseSchemaFormat as ResponseSchemaFormat,
        ResponseUsage as ResponseUsage,
        StoredPrompt as StoredPrompt,
        TextOptions as TextOptions,
        UnknownOutputFormat as UnknownOutputFormat,
    )
    from .types.responses.requests import (
        ResponseArguments as ResponseArguments,
        ResponseRequest as ResponseRequest,
    )
    from .types.server_tools import (
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
        ServerToolReasoning as ServerToolReasoning,
        SubagentInnerTool as SubagentInnerTool,
        SubagentTool as SubagentTool,
        SubagentToolParameters as SubagentToolParameters,
        UnknownContainer as UnknownContainer,
        UnknownNetworkPolicy as UnknownNetworkPolicy,
        WebFetchTool as WebFetchTool,
        WebFetchToolParameters as WebFetchToolParameters,
        WebSearchTool as WebSearchTool,
        WebSearchToolParameters as WebSearchToolParameters,
    )

_HOMES = {
    "_runtime.client": ("ClientOptions "),
    "_runtime.convert": ("from_dict to_dict to_json type_hints "),
    "_runtime.errors": (
        "APIConnectionError APIError APITimeoutError AuthenticationError Availability "
        "BadGatewayError BadRequestError ConfigurationError ConflictError "
        "GatewayTimeoutError InternalServerError InvalidResponseError NotFoundError "
        "OpenRouterError OverloadedError PayloadTooLargeError PaymentRequiredError "
        "PermissionDeniedError RateLimitError RequestTimeoutError ServerError "
        "ServiceUnavailableError StreamInterruptedError UnprocessableEntityError "
    ),
    "_runtime.http": ("HttpInfo Timeout "),
    "_runtime.operation": ("Operation Parameter "),
    "_runtime.pages": ("AsyncPages Page "),
    "_runtime.record": ("Answer NULL Null Record Unknown "),
    "_runtime.schema": ("json_schema "),
    "_runtime.settings": ("RequestOptions "),
    "_runtime.stream": ("AsyncStream Stream "),
    "client": ("AsyncOpenRouter OpenRouter "),
    "operations": ("OPERATIONS "),
    "types.chat.answers": (
        "Annotation AssistantMessage AudioPart ChatChoice ChatError ChatErrorMetadata "
        "ChatResult CompletionTokensDetails Content ContentPart FileAnnotation "
        "FileContent FilePart FinishReason ImagePart LegacyVideoPart Logprobs ParsedFile "
        "PromptTokensDetails ReasoningDetail ReasoningEncrypted ReasoningServerToolCall "
        "ReasoningSummary ReasoningText TextPart URLCitation URLCitationAnnotation "
        "UnknownAnnotation UnknownContentPart UnknownReasoningDetail Usage VideoPart "
        "VideoURL "
    ),
    "types.chat.events": (
        "ChatChunk ChatChunkChoice ChatDebug ChatDelta ToolCallDelta ToolCallFunctionDelta "
    ),
    "types.chat.requests": (
        "ChatArguments ChatRequest ConfigurationUpdate DeveloperMessage "
        "FunctionDefinition FunctionTool GrammarFormat JSONSchemaConfig JSONSchemaFormat "
        "Message MessageInput NamedFunction NamedToolChoice Prediction PredictionText "
        "PythonFormat Reasoning ResponseFormat ServerTool ServerToolChoice StreamOptions "
        "SystemMessage Tool ToolChoice ToolMessage UnknownMessage UnknownResponseFormat "
        "UnknownTool UnknownToolChoice UsageOptions UserMessage WebSearchOptions "
        "WebSearchShorthandTool "
    ),
    "types.common.answers": (
        "AlignedCall Alignment AlignmentVerdict AllowedCall AudioOutput BlockedCall "
        "CacheControl CostDetails DataRegion ErrorType EvaluatedToolUse ImageURL "
        "InputAudio JSONObjectFormat MessageImage PipelineStage PromptCacheBreakpoint "
        "PromptCacheOptions ProviderName Quantization ReasoningEffort ReasoningFormat "
        "ReasoningUpdate RoutingAttempt RoutingEndpoint RoutingEndpoints RoutingMetadata "
        "RoutingParameters SafeguardResult SafeguardStatus ServerToolUse ServiceTier "
        "SkippedToolUse TextFormat TokenLogprob ToolCall ToolCallFunction ToolUseVerdict "
        "TopLogprob UnavailableToolUse UncheckedCall UnknownAlignedCall "
        "UnknownToolUseVerdict UserLocation WebSearchEngine WebSearchMode XSearchOptions "
    ),
    "types.common.requests": (
        "BM25ToolSearch CustomToolSearch DebugOptions DeferredTools LatencyCutoffs "
        "MaxPrice ProviderPreferences ProviderSort RegexToolSearch StopCondition "
        "StopOnCost StopOnFinishReason StopOnSteps StopOnTokens StopOnToolCall "
        "ThroughputCutoffs ToolSearch Trace UnknownStopCondition UnknownToolSearch "
    ),
    "types.credits": ("Credits CreditsResult "),
    "types.endpoints": (
        "Endpoint EndpointList ModelEndpoints ModelEndpointsResult NativeTool Percentiles "
        "ToolChoiceSupport WorkloadPerformance WorkloadStats "
    ),
    "types.generations.answers": (
        "FeedbackReceipt FeedbackResult Generation GenerationAttempt GenerationContent "
        "GenerationContentResult GenerationError GenerationMessage GenerationOutput "
        "GenerationPrompt GenerationResult ProviderResponse StoredAudio StoredFile "
        "StoredImage StoredImageURL StoredMedia StoredPart StoredText StoredVideo "
        "UnknownStoredPart "
    ),
    "types.generations.requests": ("GenerationFeedback "),
    "types.keys": ("CurrentKey CurrentKeyResult FreeModelRequests KeyBudget RateLimit "),
    "types.models.answers": (
        "ArtificialAnalysisScores DefaultParameters DesignArenaScore InputModality "
        "InstructType Model ModelAlias ModelArchitecture ModelBenchmarks ModelCount "
        "ModelCountResult ModelLinks ModelList ModelReasoning ModelResult OutputModality "
        "PageLinks Pricing PricingOverride RequestLimits SupportedParameter Tokenizer "
        "TopProvider "
    ),
    "types.models.requests": ("ModelSort "),
    "types.plugins": (
        "AlignmentPlugin AlignmentRule ArmorAutoMode ArmorContext ArmorEnvironmentEntry "
        "ArmorPlugin ArmorRule AutoBetaRouterPlugin AutoRouterPlugin "
        "ContextCompressionPlugin FileParserPlugin FusionPlugin FusionPluginTool "
        "JevRouterPlugin ModerationPlugin PDFParserOptions ParetoRouterPlugin Plugin "
        "ResponseHealingPlugin RouterCostTier SwitchyardRouterPlugin UnknownPlugin "
        "WebFetchPlugin WebSearchPlugin "
    ),
    "types.response_events": (
        "AnalysisCompletedEvent AnalysisInProgressEvent AnnotationAddedEvent "
        "ArgumentsDeltaEvent ArgumentsDoneEvent CodeCompletedEvent CodeDeltaEvent "
        "CodeDoneEvent CodeInProgressEvent CodeInterpretingEvent ContentPartAddedEvent "
        "ContentPartDoneEvent CustomInputDeltaEvent CustomInputDoneEvent DebugEvent "
        "ErrorEvent FusionCompletedEvent FusionInProgressEvent ImageCompletedEvent "
        "ImageGeneratingEvent ImageInProgressEvent ItemAddedEvent ItemDoneEvent ItemEvent "
        "PanelAddedEvent PanelCompletedEvent PanelDeltaEvent PanelFailedEvent "
        "PanelReasoningDeltaEvent PartialImageEvent PatchDeltaEvent PatchDoneEvent "
        "ReasoningDeltaEvent ReasoningDoneEvent RefusalDeltaEvent RefusalDoneEvent "
        "ResponseCompletedEvent ResponseCreatedEvent ResponseDebug ResponseEvent "
        "ResponseFailedEvent ResponseInProgressEvent ResponseIncompleteEvent "
        "SearchCompletedEvent SearchInProgressEvent SearchingEvent StreamedLogprob "
        "StreamedPart SummaryDeltaEvent SummaryDoneEvent SummaryPartAddedEvent "
        "SummaryPartDoneEvent TextDeltaEvent TextDoneEvent UnknownResponseEvent "
        "UnknownStreamedPart UpstreamTiming "
    ),
    "types.response_items.answers": (
        "ApplyPatchCallItem ApplyPatchCallOutputItem CodeInterpreterCallItem "
        "ComputerCallItem ConfigurationUpdateItem CustomToolCallItem "
        "CustomToolCallOutputItem FileSearchCallItem FunctionCallItem "
        "FunctionCallOutputItem ImageGenerationCallItem MessageItem ReasoningItem "
        "ResponseItem SafetyCheck ShellCallItem ShellCallOutputItem SubagentStep "
        "ToolSearchCallItem UnknownResponseItem WebSearchCallItem "
    ),
    "types.response_items.requests": (
        "AdditionalToolsItem Agent AgentContent AgentMessageItem CompactionItem "
        "ContextCompactionItem EncryptedContent ItemReference LocalShellAction "
        "LocalShellCallItem LocalShellCallOutputItem McpApprovalRequestItem "
        "McpApprovalResponseItem McpCallItem McpError McpExecutionError McpHTTPError "
        "McpListToolsItem McpListedTool McpProtocolError ResponseInputItem "
        "ResponseInputItemInput ToolSearchOutputItem UnknownAgentContent UnknownMcpError "
    ),
    "types.response_parts": (
        "CodeFile CodeImage CodeLogs CodeOutput ContainerFile CreateFilePatch "
        "DeleteFilePatch FileCitation FilePatch FilePath FindInPageAction InputAudioPart "
        "InputFile InputImage InputText InputVideo ItemContent ItemContents "
        "OpenPageAction OutputText ReasoningContent Refusal SearchAction ShellAction "
        "ShellExit ShellOutcome ShellOutput ShellTimeout SummaryText TextAnnotation "
        "ToolOutputPart URLAnnotation UnknownCodeOutput UnknownFilePatch "
        "UnknownItemContent UnknownShellOutcome UnknownTextAnnotation "
        "UnknownToolOutputPart UnknownWebSearchAction UpdateFilePatch WebSearchAction "
        "WebSource "
    ),
    "types.response_reports": (
        "AdvisorItem ApplyPatchItem ArmorBlockedItem BashItem BrowserUseItem "
        "CodeInterpreterItem Contradiction DatetimeItem FailedModel FileSearchItem "
        "FilesItem FusionAnalysis FusionAnswer FusionItem FusionSource "
        "ImageGenerationItem McpItem MemoryItem PartialCoverage SearchModelsItem "
        "ServerToolItem ShellItem Stance SubagentItem TextEditorItem ToolSearchItem "
        "ToolSearchMatch UniqueInsight WebFetchItem WebSearchItem WebSearchQuery "
    ),
    "types.response_tools.answers": (
        "AllowedToolsChoice ApplyPatchTool AttributeFilter CodeContainer "
        "CodeInterpreterTool CompoundFilter ComputerTool CustomGrammar CustomTool "
        "CustomToolFormat DomainFilter FileFilter FileSearchTool FunctionToolChoice "
        "HostedImageTool HostedToolChoice HostedWebSearchTool ImageMask LocalShellTool "
        "McpApproval McpApprovalTools McpTool McpToolFilter NamespaceMember NamespaceTool "
        "RankingOptions ResponseFunctionTool ResponseTool ResponseToolChoice ShellTool "
        "UnknownCustomToolFormat UnknownFileFilter UnknownNamespaceMember "
        "UnknownResponseTool UnknownResponseToolChoice "
    ),
    "types.response_tools.requests": (
        "ApplyPatchParameters ApplyPatchServerTool RequestTool ShellServerTool "
        "ShellServerToolParameters ToolSearchTool ToolSearchToolParameters "
    ),
    "types.responses.answers": (
        "IncompleteDetails InputTokensDetails OutputFormat OutputTokensDetails "
        "RejectedMessage Response ResponseCostDetails ResponseError "
        "ResponseErrorAlignment ResponseErrorMetadata ResponseReasoning "
        "ResponseSchemaFormat ResponseUsage StoredPrompt TextOptions UnknownOutputFormat "
    ),
    "types.responses.requests": ("ResponseArguments ResponseRequest "),
    "types.server_tools": (
        "AdvisorTool AdvisorToolParameters AutoContainer BashTool BashToolParameters "
        "Container ContainerReference DatetimeTool DatetimeToolParameters FilesTool "
        "FilesToolParameters FusionInnerTool FusionTool FusionToolParameters "
        "ImageGenerationParameters ImageGenerationTool NetworkAllowlist NetworkDisabled "
        "NetworkPolicy SearchModelsParameters SearchModelsTool ServerToolReasoning "
        "SubagentInnerTool SubagentTool SubagentToolParameters UnknownContainer "
        "UnknownNetworkPolicy WebFetchTool WebFetchToolParameters WebSearchTool "
        "WebSearchToolParameters "
    ),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}
__all__ = list(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Load a public name when it is first asked for, so that the import of the package costs next to nothing."""
        module = _HOME.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)
