# Made by `make generate` from spec/; edit that.
"""The types of the API, one module or folder an area. Each name here is loaded when it is first asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics.requests import (
        AnalyticsCondition as AnalyticsCondition, AnalyticsFilter as AnalyticsFilter, AnalyticsOrder as AnalyticsOrder,
        AnalyticsScalar as AnalyticsScalar, AnalyticsTimeRange as AnalyticsTimeRange,
        ClassifierDimensions as ClassifierDimensions, ClassifierFilters as ClassifierFilters,
    )
    from .analytics.responses import (
        Activity as Activity, ActivityList as ActivityList, AnalyticsDimension as AnalyticsDimension,
        AnalyticsFormat as AnalyticsFormat, AnalyticsGranularity as AnalyticsGranularity,
        AnalyticsGranularityName as AnalyticsGranularityName, AnalyticsMeta as AnalyticsMeta,
        AnalyticsMetaResult as AnalyticsMetaResult, AnalyticsMetric as AnalyticsMetric,
        AnalyticsOperator as AnalyticsOperator, AnalyticsOperatorName as AnalyticsOperatorName,
        AnalyticsQueryMetadata as AnalyticsQueryMetadata, AnalyticsQueryResult as AnalyticsQueryResult,
        AnalyticsRows as AnalyticsRows,
    )
    from .batches.requests import (
        BatchEndpoint as BatchEndpoint, BatchPreferences as BatchPreferences, BatchRequest as BatchRequest,
        BatchStatusFilter as BatchStatusFilter,
    )
    from .batches.responses import (
        Batch as Batch, BatchBody as BatchBody, BatchCompletionTokens as BatchCompletionTokens,
        BatchCounts as BatchCounts, BatchDeleted as BatchDeleted, BatchDeletion as BatchDeletion,
        BatchError as BatchError, BatchList as BatchList, BatchPromptTokens as BatchPromptTokens,
        BatchResponse as BatchResponse, BatchResult as BatchResult, BatchResultError as BatchResultError,
        BatchStatus as BatchStatus, BatchUpstreamDeletion as BatchUpstreamDeletion, BatchUsage as BatchUsage,
        UnknownBatchBody as UnknownBatchBody,
    )
    from .benchmarks.requests import (
        BenchmarkType as BenchmarkType,
    )
    from .benchmarks.responses import (
        ArtificialAnalysisBenchmark as ArtificialAnalysisBenchmark, Benchmark as Benchmark,
        BenchmarkList as BenchmarkList, BenchmarkMeta as BenchmarkMeta, BenchmarkPlacements as BenchmarkPlacements,
        BenchmarkPricing as BenchmarkPricing, BenchmarkRuns as BenchmarkRuns, BenchmarkSource as BenchmarkSource,
        BenchmarkedModel as BenchmarkedModel, DesignArenaBenchmark as DesignArenaBenchmark,
        OpenRouterBenchmark as OpenRouterBenchmark, SearchBenchmark as SearchBenchmark,
        SearchBenchmarkConfig as SearchBenchmarkConfig, UnknownBenchmark as UnknownBenchmark,
    )
    from .byok.responses import (
        ByokKey as ByokKey, ByokKeyDeleted as ByokKeyDeleted, ByokKeyList as ByokKeyList,
        ByokKeyResult as ByokKeyResult,
    )
    from .chat.events import (
        ChatChunk as ChatChunk, ChatChunkChoice as ChatChunkChoice, ChatDelta as ChatDelta,
        ToolCallDelta as ToolCallDelta, ToolCallFunctionDelta as ToolCallFunctionDelta,
    )
    from .chat.requests import (
        ChatArguments as ChatArguments, ChatFields as ChatFields, ConfigurationUpdate as ConfigurationUpdate,
        DeveloperMessage as DeveloperMessage, FunctionDefinition as FunctionDefinition, FunctionTool as FunctionTool,
        GrammarFormat as GrammarFormat, JSONSchemaConfig as JSONSchemaConfig, JSONSchemaFormat as JSONSchemaFormat,
        Message as Message, MessageInput as MessageInput, NamedFunction as NamedFunction,
        NamedToolChoice as NamedToolChoice, Prediction as Prediction, PredictionText as PredictionText,
        PythonFormat as PythonFormat, Reasoning as Reasoning, ResponseFormat as ResponseFormat,
        ServerToolChoice as ServerToolChoice, StreamOptions as StreamOptions, SystemMessage as SystemMessage,
        Tool as Tool, ToolChoice as ToolChoice, ToolMessage as ToolMessage, UnknownMessage as UnknownMessage,
        UnknownResponseFormat as UnknownResponseFormat, UnknownTool as UnknownTool,
        UnknownToolChoice as UnknownToolChoice, UsageOptions as UsageOptions, UserMessage as UserMessage,
        WebSearchOptions as WebSearchOptions, WebSearchShorthandTool as WebSearchShorthandTool,
    )
    from .chat.responses import (
        AssistantMessage as AssistantMessage, ChatChoice as ChatChoice, ChatDebug as ChatDebug, ChatError as ChatError,
        ChatErrorMetadata as ChatErrorMetadata, ChatResult as ChatResult, DebugTimings as DebugTimings,
        FinishReason as FinishReason, Logprobs as Logprobs,
    )
    from .classifications import (
        TaskCategoryShare as TaskCategoryShare, TaskModelShare as TaskModelShare, TaskShare as TaskShare,
        TaskShares as TaskShares, TaskSharesResult as TaskSharesResult, TaskVolume as TaskVolume,
    )
    from .containers import (
        ContainerFileEntry as ContainerFileEntry, ContainerFileList as ContainerFileList,
    )
    from .credits import (
        Credits as Credits, CreditsResult as CreditsResult,
    )
    from .datasets.requests import (
        AppSubcategory as AppSubcategory, ContextBucket as ContextBucket, RankingCategory as RankingCategory,
        RankingModality as RankingModality,
    )
    from .datasets.responses import (
        AppRanking as AppRanking, AppRankingList as AppRankingList, DailyRanking as DailyRanking,
        DailyRankingList as DailyRankingList, DatasetMeta as DatasetMeta, RankingMeta as RankingMeta,
        SessionCost as SessionCost, SessionCostList as SessionCostList, SessionCostMeta as SessionCostMeta,
        TurnRange as TurnRange,
    )
    from .embeddings.requests import (
        EmbeddingAudio as EmbeddingAudio, EmbeddingContent as EmbeddingContent, EmbeddingFile as EmbeddingFile,
        EmbeddingImage as EmbeddingImage, EmbeddingImageURL as EmbeddingImageURL, EmbeddingMedia as EmbeddingMedia,
        EmbeddingPart as EmbeddingPart, EmbeddingText as EmbeddingText, EmbeddingVideo as EmbeddingVideo,
        UnknownEmbeddingPart as UnknownEmbeddingPart,
    )
    from .embeddings.responses import (
        Embedding as Embedding, EmbeddingList as EmbeddingList, EmbeddingTokens as EmbeddingTokens,
        EmbeddingUsage as EmbeddingUsage,
    )
    from .endpoints import (
        Endpoint as Endpoint, EndpointList as EndpointList, EndpointStatus as EndpointStatus,
        ModelEndpoints as ModelEndpoints, ModelEndpointsResult as ModelEndpointsResult, NativeTool as NativeTool,
        Percentiles as Percentiles, ToolChoiceSupport as ToolChoiceSupport, WorkloadPerformance as WorkloadPerformance,
        WorkloadStats as WorkloadStats,
    )
    from .external_users.responses import (
        ExternalUser as ExternalUser, ExternalUserList as ExternalUserList, ExternalUserResult as ExternalUserResult,
    )
    from .files.requests import (
        FileProvider as FileProvider,
    )
    from .files.responses import (
        AnthropicFile as AnthropicFile, AnthropicFileDeleted as AnthropicFileDeleted, File as File,
        FileDeleted as FileDeleted, FileDeletion as FileDeletion, FileDetails as FileDetails, FileList as FileList,
        FilePurpose as FilePurpose, OpenAIFile as OpenAIFile, OpenAIFileDeleted as OpenAIFileDeleted,
        OpenRouterFile as OpenRouterFile, OpenRouterFileDeleted as OpenRouterFileDeleted, UnknownFile as UnknownFile,
        UnknownFileDeleted as UnknownFileDeleted,
    )
    from .generations.requests import (
        FeedbackCategory as FeedbackCategory,
    )
    from .generations.responses import (
        FeedbackReceipt as FeedbackReceipt, FeedbackResult as FeedbackResult, Generation as Generation,
        GenerationAttempt as GenerationAttempt, GenerationContent as GenerationContent,
        GenerationContentResult as GenerationContentResult, GenerationError as GenerationError,
        GenerationKind as GenerationKind, GenerationOutput as GenerationOutput, GenerationPrompt as GenerationPrompt,
        GenerationResult as GenerationResult, ProviderResponse as ProviderResponse,
    )
    from .guardrails.responses import (
        Guardrail as Guardrail, GuardrailAssigned as GuardrailAssigned, GuardrailAssignment as GuardrailAssignment,
        GuardrailBuiltinFilter as GuardrailBuiltinFilter, GuardrailDeleted as GuardrailDeleted,
        GuardrailFilter as GuardrailFilter, GuardrailFilterSlug as GuardrailFilterSlug, GuardrailKey as GuardrailKey,
        GuardrailKeyList as GuardrailKeyList, GuardrailList as GuardrailList, GuardrailMember as GuardrailMember,
        GuardrailMemberList as GuardrailMemberList, GuardrailResult as GuardrailResult,
        GuardrailRules as GuardrailRules, GuardrailUnassigned as GuardrailUnassigned,
    )
    from .images.events import (
        ImageDoneEvent as ImageDoneEvent, ImageErrorEvent as ImageErrorEvent, ImageEvent as ImageEvent,
        ImageFailure as ImageFailure, ImagePreviewEvent as ImagePreviewEvent, ImageTextEvent as ImageTextEvent,
        UnknownImageEvent as UnknownImageEvent,
    )
    from .images.requests import (
        ImageArguments as ImageArguments, ImageAspectRatio as ImageAspectRatio, ImageFields as ImageFields,
        ImagePreferences as ImagePreferences, ImageQuality as ImageQuality, ImageResolution as ImageResolution,
    )
    from .images.responses import (
        GeneratedImage as GeneratedImage, ImageArchitecture as ImageArchitecture, ImageBillable as ImageBillable,
        ImageCapability as ImageCapability, ImageChoices as ImageChoices, ImageEndpoint as ImageEndpoint,
        ImageEndpointList as ImageEndpointList, ImageModel as ImageModel, ImageModelList as ImageModelList,
        ImagePrice as ImagePrice, ImageRange as ImageRange, ImageResult as ImageResult, ImageSwitch as ImageSwitch,
        ImageUsage as ImageUsage, UnknownImageCapability as UnknownImageCapability,
    )
    from .keys.requests import (
        ExternalKey as ExternalKey,
    )
    from .keys.responses import (
        BudgetScope as BudgetScope, CreatedKey as CreatedKey, CurrentKey as CurrentKey,
        CurrentKeyResult as CurrentKeyResult, FreeModelRequests as FreeModelRequests, Key as Key,
        KeyBudget as KeyBudget, KeyDeleted as KeyDeleted, KeyList as KeyList, KeyResult as KeyResult,
        RateLimit as RateLimit,
    )
    from .messages.events import (
        MessageDeltaUsage as MessageDeltaUsage,
    )
    from .messages.requests import (
        AllThinking as AllThinking, ClearThinking as ClearThinking, ClearToolUses as ClearToolUses,
        ClearTrigger as ClearTrigger, CompactContext as CompactContext, ContextEdit as ContextEdit,
        ContextManagement as ContextManagement, InputTokenCount as InputTokenCount, KeptThinking as KeptThinking,
        MessageArguments as MessageArguments, MessageFallback as MessageFallback, MessageFields as MessageFields,
        MessageMetadata as MessageMetadata, MessageOutputConfig as MessageOutputConfig, MessageParam as MessageParam,
        MessageSafeguard as MessageSafeguard, MessageSchemaFormat as MessageSchemaFormat,
        MessageThinking as MessageThinking, OutputEffort as OutputEffort, OutputEffortConfig as OutputEffortConfig,
        TaskBudget as TaskBudget, ThinkingAdaptive as ThinkingAdaptive, ThinkingBetweenTools as ThinkingBetweenTools,
        ThinkingBinding as ThinkingBinding, ThinkingDisabled as ThinkingDisabled, ThinkingDisplay as ThinkingDisplay,
        ThinkingEnabled as ThinkingEnabled, ThinkingTurnCount as ThinkingTurnCount, ToolUseCount as ToolUseCount,
        UnknownClearTrigger as UnknownClearTrigger, UnknownContextEdit as UnknownContextEdit,
        UnknownKeptThinking as UnknownKeptThinking, UnknownMessageThinking as UnknownMessageThinking,
    )
    from .messages.responses import (
        AppliedEdit as AppliedEdit, ContainerSkill as ContainerSkill, ContextReport as ContextReport,
        InputTransformation as InputTransformation, MessageContainer as MessageContainer,
        MessageOutputTokens as MessageOutputTokens, MessageResult as MessageResult,
        MessageServerToolUse as MessageServerToolUse, MessageStopReason as MessageStopReason,
        MessageTokens as MessageTokens, MessageUsage as MessageUsage, RefusalCategory as RefusalCategory,
        RefusalDetails as RefusalDetails,
    )
    from .models.requests import (
        ModelCategory as ModelCategory, ModelSort as ModelSort,
    )
    from .models.responses import (
        ArtificialAnalysisScores as ArtificialAnalysisScores, DefaultParameters as DefaultParameters,
        DesignArenaScore as DesignArenaScore, InputModality as InputModality, InstructType as InstructType,
        Model as Model, ModelAlias as ModelAlias, ModelArchitecture as ModelArchitecture,
        ModelBenchmarks as ModelBenchmarks, ModelCount as ModelCount, ModelCountResult as ModelCountResult,
        ModelLinks as ModelLinks, ModelList as ModelList, ModelReasoning as ModelReasoning, ModelResult as ModelResult,
        OutputModality as OutputModality, PageLinks as PageLinks, Pricing as Pricing,
        PricingOverride as PricingOverride, RequestLimits as RequestLimits, SupportedParameter as SupportedParameter,
        Tokenizer as Tokenizer, TopProvider as TopProvider, Weekday as Weekday,
    )
    from .oauth.requests import (
        ChallengeMethod as ChallengeMethod,
    )
    from .oauth.responses import (
        JsonWebKey as JsonWebKey, JsonWebKeySet as JsonWebKeySet, OAuthCode as OAuthCode,
        OAuthCodeResult as OAuthCodeResult, OAuthKey as OAuthKey, OAuthToken as OAuthToken,
    )
    from .observability.requests import (
        DestinationType as DestinationType,
    )
    from .observability.responses import (
        ArizeConfig as ArizeConfig, ArizeDestination as ArizeDestination, BraintrustConfig as BraintrustConfig,
        BraintrustDestination as BraintrustDestination, ClickHouseConfig as ClickHouseConfig,
        ClickHouseDestination as ClickHouseDestination, DatadogConfig as DatadogConfig,
        DatadogDestination as DatadogDestination, Destination as Destination, DestinationConfig as DestinationConfig,
        DestinationDeleted as DestinationDeleted, DestinationDetails as DestinationDetails,
        DestinationFilter as DestinationFilter, DestinationFilterField as DestinationFilterField,
        DestinationFilterGroup as DestinationFilterGroup, DestinationFilterOperator as DestinationFilterOperator,
        DestinationFilterRule as DestinationFilterRule, DestinationKeyConfig as DestinationKeyConfig,
        DestinationList as DestinationList, DestinationResult as DestinationResult, GrafanaConfig as GrafanaConfig,
        GrafanaDestination as GrafanaDestination, LangSmithConfig as LangSmithConfig,
        LangSmithDestination as LangSmithDestination, LangfuseConfig as LangfuseConfig,
        LangfuseDestination as LangfuseDestination, NewRelicConfig as NewRelicConfig,
        NewRelicDestination as NewRelicDestination, OpikConfig as OpikConfig, OpikDestination as OpikDestination,
        OtelCollectorConfig as OtelCollectorConfig, OtelCollectorDestination as OtelCollectorDestination,
        PostHogConfig as PostHogConfig, PostHogDestination as PostHogDestination, RampConfig as RampConfig,
        RampDestination as RampDestination, S3Config as S3Config, S3Destination as S3Destination,
        SentryConfig as SentryConfig, SentryDestination as SentryDestination, SnowflakeConfig as SnowflakeConfig,
        SnowflakeDestination as SnowflakeDestination, UnknownDestination as UnknownDestination,
        WeaveConfig as WeaveConfig, WeaveDestination as WeaveDestination, WebhookConfig as WebhookConfig,
        WebhookDestination as WebhookDestination,
    )
    from .organization.responses import (
        OrganizationMember as OrganizationMember, OrganizationMemberList as OrganizationMemberList,
        OrganizationSettings as OrganizationSettings, OrganizationSettingsResult as OrganizationSettingsResult,
    )
    from .presets.requests import (
        ChatPresetArguments as ChatPresetArguments, MessagePresetArguments as MessagePresetArguments,
        ResponsePresetArguments as ResponsePresetArguments,
    )
    from .presets.responses import (
        Preset as Preset, PresetDetails as PresetDetails, PresetList as PresetList, PresetResult as PresetResult,
        PresetVersion as PresetVersion, PresetVersionList as PresetVersionList,
        PresetVersionResult as PresetVersionResult,
    )
    from .private_endpoints.requests import (
        PrivateEndpointActivation as PrivateEndpointActivation,
    )
    from .private_endpoints.responses import (
        DeletedPrivateEndpoint as DeletedPrivateEndpoint, ManagedPrivateEndpoint as ManagedPrivateEndpoint,
        ManagedPrivateEndpointResult as ManagedPrivateEndpointResult, PrivateEndpoint as PrivateEndpoint,
        PrivateEndpointCheck as PrivateEndpointCheck, PrivateEndpointCheckReason as PrivateEndpointCheckReason,
        PrivateEndpointDeleted as PrivateEndpointDeleted, PrivateEndpointDetails as PrivateEndpointDetails,
        PrivateEndpointList as PrivateEndpointList, PrivateEndpointPricing as PrivateEndpointPricing,
        PrivateEndpointResult as PrivateEndpointResult, PrivateEndpointStatus as PrivateEndpointStatus,
        PrivateEndpointSummary as PrivateEndpointSummary, PrivateEndpointValidated as PrivateEndpointValidated,
        PrivateEndpointValidation as PrivateEndpointValidation,
    )
    from .providers import (
        CountryCode as CountryCode, Provider as Provider, ProviderList as ProviderList,
    )
    from .rerank.responses import (
        RerankDocument as RerankDocument, RerankUsage as RerankUsage, RerankedDocument as RerankedDocument,
        RerankedDocuments as RerankedDocuments,
    )
    from .responses.requests import (
        IncludedOutput as IncludedOutput, ResponseArguments as ResponseArguments, ResponseFields as ResponseFields,
    )
    from .responses.responses import (
        IncompleteDetails as IncompleteDetails, InputTokensDetails as InputTokensDetails, OutputFormat as OutputFormat,
        OutputTokensDetails as OutputTokensDetails, RejectedMessage as RejectedMessage, Response as Response,
        ResponseCostDetails as ResponseCostDetails, ResponseError as ResponseError,
        ResponseErrorAlignment as ResponseErrorAlignment, ResponseErrorCode as ResponseErrorCode,
        ResponseErrorMetadata as ResponseErrorMetadata, ResponseReasoning as ResponseReasoning,
        ResponseSchemaFormat as ResponseSchemaFormat, ResponseStatus as ResponseStatus, ResponseUsage as ResponseUsage,
        StoredPrompt as StoredPrompt, TextOptions as TextOptions, UnknownOutputFormat as UnknownOutputFormat,
    )
    from .scim.responses import (
        ScimEntry as ScimEntry, ScimGroup as ScimGroup, ScimGroupList as ScimGroupList,
        ScimGroupMapping as ScimGroupMapping, ScimGroupMappingDeleted as ScimGroupMappingDeleted,
        ScimGroupMappingList as ScimGroupMappingList, ScimGroupMappingResult as ScimGroupMappingResult,
        ScimRole as ScimRole, ScimSyncJob as ScimSyncJob, ScimSyncJobResult as ScimSyncJobResult,
        ScimSyncStatus as ScimSyncStatus,
    )
    from .shared.byok import (
        ByokProvider as ByokProvider,
    )
    from .shared.content import (
        Annotation as Annotation, AudioPart as AudioPart, CacheControl as CacheControl, Content as Content,
        ContentPart as ContentPart, FileAnnotation as FileAnnotation, FileContent as FileContent, FilePart as FilePart,
        ImagePart as ImagePart, ImageURL as ImageURL, InputAudio as InputAudio, LegacyVideoPart as LegacyVideoPart,
        ParsedFile as ParsedFile, PromptCacheBreakpoint as PromptCacheBreakpoint, TextPart as TextPart,
        URLCitation as URLCitation, URLCitationAnnotation as URLCitationAnnotation,
        UnknownAnnotation as UnknownAnnotation, UnknownContentPart as UnknownContentPart, VideoPart as VideoPart,
        VideoURL as VideoURL, WebSearchAnnotation as WebSearchAnnotation, WebSearchCitation as WebSearchCitation,
    )
    from .shared.decisions.requests import (
        DecisionBoxQuestion as DecisionBoxQuestion, DecisionChoiceQuestion as DecisionChoiceQuestion,
        DecisionNoulCriteria as DecisionNoulCriteria, DecisionNoulQuestion as DecisionNoulQuestion,
        DecisionQuestion as DecisionQuestion, DecisionScoreQuestion as DecisionScoreQuestion,
        UnknownDecisionQuestion as UnknownDecisionQuestion,
    )
    from .shared.decisions.responses import (
        Decision as Decision, DecisionAnswer as DecisionAnswer, DecisionBox as DecisionBox,
        DecisionBoxAnswer as DecisionBoxAnswer, DecisionChoiceAnswer as DecisionChoiceAnswer,
        DecisionNoulAnswer as DecisionNoulAnswer, DecisionScoreAnswer as DecisionScoreAnswer,
        DecisionText as DecisionText, DecisionUsage as DecisionUsage, UnknownDecisionAnswer as UnknownDecisionAnswer,
    )
    from .shared.errors import (
        ErrorType as ErrorType,
    )
    from .shared.limits import (
        LimitReset as LimitReset,
    )
    from .shared.media import (
        AudioPreferences as AudioPreferences, AudioSource as AudioSource, ImageReference as ImageReference,
        MediaFields as MediaFields, MediaURL as MediaURL,
    )
    from .shared.message_blocks.requests import (
        AddedTool as AddedTool, McpToolTarget as McpToolTarget, McpToolsetTarget as McpToolsetTarget,
        MessageInputBlock as MessageInputBlock, NamedToolTarget as NamedToolTarget,
        SearchResultBlock as SearchResultBlock, ToolAdditionBlock as ToolAdditionBlock,
        ToolDefinition as ToolDefinition, ToolRemovalBlock as ToolRemovalBlock, ToolResultBlock as ToolResultBlock,
        ToolResultContent as ToolResultContent, ToolTarget as ToolTarget,
        UnknownToolResultContent as UnknownToolResultContent, UnknownToolTarget as UnknownToolTarget,
    )
    from .shared.message_blocks.responses import (
        Base64Image as Base64Image, Base64PDF as Base64PDF, BlockCitation as BlockCitation,
        CharCitation as CharCitation, CitationOptions as CitationOptions, CodeCaller as CodeCaller,
        CompactionBlock as CompactionBlock, ContainerUploadBlock as ContainerUploadBlock,
        ContentCitation as ContentCitation, DirectCaller as DirectCaller, DocumentBlock as DocumentBlock,
        DocumentCitation as DocumentCitation, DocumentSource as DocumentSource, ImageBlock as ImageBlock,
        ImageSource as ImageSource, MessageBlock as MessageBlock, PageCitation as PageCitation,
        RedactedThinkingBlock as RedactedThinkingBlock, SearchResultCitation as SearchResultCitation,
        ServerToolUseBlock as ServerToolUseBlock, SourceBlock as SourceBlock, SourceContent as SourceContent,
        SourceFile as SourceFile, SourceText as SourceText, SourceURL as SourceURL, TextBlock as TextBlock,
        ThinkingBlock as ThinkingBlock, ToolCaller as ToolCaller, ToolReference as ToolReference,
        ToolUseBlock as ToolUseBlock, UnknownBlockCitation as UnknownBlockCitation,
        UnknownDocumentSource as UnknownDocumentSource, UnknownImageSource as UnknownImageSource,
        UnknownMessageBlock as UnknownMessageBlock, UnknownSourceBlock as UnknownSourceBlock,
        UnknownToolCaller as UnknownToolCaller, WebCitation as WebCitation,
    )
    from .shared.message_events import (
        BlockDelta as BlockDelta, BlockDeltaEvent as BlockDeltaEvent, BlockStartEvent as BlockStartEvent,
        BlockStopEvent as BlockStopEvent, CitationsDelta as CitationsDelta, CompactionDelta as CompactionDelta,
        InputJSONDelta as InputJSONDelta, MessageDelta as MessageDelta, MessageDeltaEvent as MessageDeltaEvent,
        MessageError as MessageError, MessageErrorEvent as MessageErrorEvent, MessageEvent as MessageEvent,
        MessageStartEvent as MessageStartEvent, MessageStopEvent as MessageStopEvent, PingEvent as PingEvent,
        SignatureDelta as SignatureDelta, TextDelta as TextDelta, ThinkingDelta as ThinkingDelta,
        UnknownBlockDelta as UnknownBlockDelta, UnknownMessageEvent as UnknownMessageEvent,
    )
    from .shared.message_results import (
        AdvisorToolResultBlock as AdvisorToolResultBlock, BashExecutionError as BashExecutionError,
        BashExecutionOutcome as BashExecutionOutcome, BashExecutionResult as BashExecutionResult,
        BashExecutionToolResultBlock as BashExecutionToolResultBlock, BashToolResultBlock as BashToolResultBlock,
        CodeExecutionError as CodeExecutionError, CodeExecutionOutcome as CodeExecutionOutcome,
        CodeExecutionResult as CodeExecutionResult, CodeExecutionToolResultBlock as CodeExecutionToolResultBlock,
        ContainerResult as ContainerResult, EditorCreateResult as EditorCreateResult,
        EditorReplaceResult as EditorReplaceResult, EditorViewResult as EditorViewResult,
        EncryptedExecutionResult as EncryptedExecutionResult, ExecutionFile as ExecutionFile,
        ExecutionResult as ExecutionResult, OpenRouterToolSearchBlock as OpenRouterToolSearchBlock,
        ServerToolError as ServerToolError, ServerToolErrorCode as ServerToolErrorCode,
        ShellToolResultBlock as ShellToolResultBlock, TextEditorError as TextEditorError,
        TextEditorOutcome as TextEditorOutcome, TextEditorToolResultBlock as TextEditorToolResultBlock,
        ToolSearchError as ToolSearchError, ToolSearchOutcome as ToolSearchOutcome,
        ToolSearchResult as ToolSearchResult, ToolSearchToolResultBlock as ToolSearchToolResultBlock,
        UnknownBashExecutionOutcome as UnknownBashExecutionOutcome,
        UnknownCodeExecutionOutcome as UnknownCodeExecutionOutcome,
        UnknownTextEditorOutcome as UnknownTextEditorOutcome, UnknownToolSearchOutcome as UnknownToolSearchOutcome,
        UnknownWebFetchOutcome as UnknownWebFetchOutcome, WebFetchError as WebFetchError,
        WebFetchOutcome as WebFetchOutcome, WebFetchResult as WebFetchResult,
        WebFetchToolResultBlock as WebFetchToolResultBlock, WebSearchError as WebSearchError,
        WebSearchResult as WebSearchResult, WebSearchToolResultBlock as WebSearchToolResultBlock,
    )
    from .shared.message_tools import (
        AnthropicAdvisorTool as AnthropicAdvisorTool, AnthropicBashTool as AnthropicBashTool,
        AnthropicTextEditorTool as AnthropicTextEditorTool, AnthropicToolSearchTool as AnthropicToolSearchTool,
        AnthropicUserLocation as AnthropicUserLocation, AnthropicWebSearchTool as AnthropicWebSearchTool,
        DefinedTool as DefinedTool, MessageCustomTool as MessageCustomTool, MessageTool as MessageTool,
        MessageToolChoice as MessageToolChoice, ToolCallerKind as ToolCallerKind, ToolChoiceAny as ToolChoiceAny,
        ToolChoiceAuto as ToolChoiceAuto, ToolChoiceNone as ToolChoiceNone, ToolChoiceTool as ToolChoiceTool,
        ToolInputSchema as ToolInputSchema, UnknownDefinedTool as UnknownDefinedTool,
        UnknownMessageTool as UnknownMessageTool, UnknownMessageToolChoice as UnknownMessageToolChoice,
    )
    from .shared.output import (
        AudioOutput as AudioOutput, MessageImage as MessageImage, TokenLogprob as TokenLogprob, ToolCall as ToolCall,
        ToolCallFunction as ToolCallFunction, TopLogprob as TopLogprob,
    )
    from .shared.plugins import (
        AlignmentPlugin as AlignmentPlugin, AlignmentRule as AlignmentRule, ArmorAutoMode as ArmorAutoMode,
        ArmorContext as ArmorContext, ArmorEnvironmentEntry as ArmorEnvironmentEntry, ArmorPlugin as ArmorPlugin,
        ArmorRule as ArmorRule, AutoBetaRouterPlugin as AutoBetaRouterPlugin, AutoRouterPlugin as AutoRouterPlugin,
        ContextCompressionPlugin as ContextCompressionPlugin, FileParserPlugin as FileParserPlugin,
        FusionPlugin as FusionPlugin, FusionPluginTool as FusionPluginTool, JevRouterPlugin as JevRouterPlugin,
        ModerationPlugin as ModerationPlugin, PDFParserOptions as PDFParserOptions,
        ParetoRouterPlugin as ParetoRouterPlugin, Plugin as Plugin, PluginSearchEngine as PluginSearchEngine,
        ResponseHealingPlugin as ResponseHealingPlugin, RouterCostTier as RouterCostTier,
        SwitchyardAlgorithm as SwitchyardAlgorithm, SwitchyardRouterPlugin as SwitchyardRouterPlugin,
        UnknownPlugin as UnknownPlugin, WatchedOutput as WatchedOutput, WebFetchPlugin as WebFetchPlugin,
        WebSearchPlugin as WebSearchPlugin,
    )
    from .shared.preferences.requests import (
        LatencyCutoffs as LatencyCutoffs, MaxPrice as MaxPrice, ProviderPreferences as ProviderPreferences,
        ProviderSort as ProviderSort, ThroughputCutoffs as ThroughputCutoffs,
    )
    from .shared.preferences.responses import (
        DataRegion as DataRegion, ProviderName as ProviderName, Quantization as Quantization,
        ServiceTier as ServiceTier,
    )
    from .shared.reasoning import (
        ReasoningDetail as ReasoningDetail, ReasoningEffort as ReasoningEffort,
        ReasoningEncrypted as ReasoningEncrypted, ReasoningFormat as ReasoningFormat,
        ReasoningServerToolCall as ReasoningServerToolCall, ReasoningSummary as ReasoningSummary,
        ReasoningText as ReasoningText, ReasoningUpdate as ReasoningUpdate,
        UnknownReasoningDetail as UnknownReasoningDetail,
    )
    from .shared.requests.requests import (
        BM25ToolSearch as BM25ToolSearch, BaseFields as BaseFields, CustomToolSearch as CustomToolSearch,
        DebugOptions as DebugOptions, DeferredTools as DeferredTools, RegexToolSearch as RegexToolSearch,
        RequestedServiceTier as RequestedServiceTier, RoutedFields as RoutedFields, StopCondition as StopCondition,
        StopOnCost as StopOnCost, StopOnFinishReason as StopOnFinishReason, StopOnSteps as StopOnSteps,
        StopOnTokens as StopOnTokens, StopOnToolCall as StopOnToolCall, ToolSearch as ToolSearch, Trace as Trace,
        UnknownStopCondition as UnknownStopCondition, UnknownToolSearch as UnknownToolSearch,
    )
    from .shared.requests.responses import (
        JSONObjectFormat as JSONObjectFormat, PromptCacheOptions as PromptCacheOptions, TextFormat as TextFormat,
        Verbosity as Verbosity,
    )
    from .shared.response_events import (
        AnalysisCompletedEvent as AnalysisCompletedEvent, AnalysisInProgressEvent as AnalysisInProgressEvent,
        AnnotationAddedEvent as AnnotationAddedEvent, ArgumentsDeltaEvent as ArgumentsDeltaEvent,
        ArgumentsDoneEvent as ArgumentsDoneEvent, CodeCompletedEvent as CodeCompletedEvent,
        CodeDeltaEvent as CodeDeltaEvent, CodeDoneEvent as CodeDoneEvent, CodeInProgressEvent as CodeInProgressEvent,
        CodeInterpretingEvent as CodeInterpretingEvent, ContentPartAddedEvent as ContentPartAddedEvent,
        ContentPartDoneEvent as ContentPartDoneEvent, CustomInputDeltaEvent as CustomInputDeltaEvent,
        CustomInputDoneEvent as CustomInputDoneEvent, DebugEvent as DebugEvent, ErrorEvent as ErrorEvent,
        FusionCompletedEvent as FusionCompletedEvent, FusionInProgressEvent as FusionInProgressEvent,
        ImageCompletedEvent as ImageCompletedEvent, ImageGeneratingEvent as ImageGeneratingEvent,
        ImageInProgressEvent as ImageInProgressEvent, ItemAddedEvent as ItemAddedEvent, ItemDoneEvent as ItemDoneEvent,
        ItemEvent as ItemEvent, PanelAddedEvent as PanelAddedEvent, PanelCompletedEvent as PanelCompletedEvent,
        PanelDeltaEvent as PanelDeltaEvent, PanelFailedEvent as PanelFailedEvent,
        PanelReasoningDeltaEvent as PanelReasoningDeltaEvent, PartialImageEvent as PartialImageEvent,
        PatchDeltaEvent as PatchDeltaEvent, PatchDoneEvent as PatchDoneEvent,
        ReasoningDeltaEvent as ReasoningDeltaEvent, ReasoningDoneEvent as ReasoningDoneEvent,
        RefusalDeltaEvent as RefusalDeltaEvent, RefusalDoneEvent as RefusalDoneEvent,
        ResponseCompletedEvent as ResponseCompletedEvent, ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseDebug as ResponseDebug, ResponseEvent as ResponseEvent, ResponseFailedEvent as ResponseFailedEvent,
        ResponseInProgressEvent as ResponseInProgressEvent, ResponseIncompleteEvent as ResponseIncompleteEvent,
        SearchCompletedEvent as SearchCompletedEvent, SearchInProgressEvent as SearchInProgressEvent,
        SearchingEvent as SearchingEvent, StreamedLogprob as StreamedLogprob, StreamedPart as StreamedPart,
        SummaryDeltaEvent as SummaryDeltaEvent, SummaryDoneEvent as SummaryDoneEvent,
        SummaryPartAddedEvent as SummaryPartAddedEvent, SummaryPartDoneEvent as SummaryPartDoneEvent,
        TextDeltaEvent as TextDeltaEvent, TextDoneEvent as TextDoneEvent, UnknownResponseEvent as UnknownResponseEvent,
        UnknownStreamedPart as UnknownStreamedPart, UpstreamTiming as UpstreamTiming,
    )
    from .shared.response_items.requests import (
        AdditionalToolsItem as AdditionalToolsItem, Agent as Agent, AgentContent as AgentContent,
        AgentMessageItem as AgentMessageItem, CompactionItem as CompactionItem,
        ContextCompactionItem as ContextCompactionItem, EncryptedContent as EncryptedContent,
        ItemReference as ItemReference, ItemRole as ItemRole, LocalShellAction as LocalShellAction,
        LocalShellCallItem as LocalShellCallItem, LocalShellCallOutputItem as LocalShellCallOutputItem,
        McpApprovalRequestItem as McpApprovalRequestItem, McpApprovalResponseItem as McpApprovalResponseItem,
        McpCallItem as McpCallItem, McpError as McpError, McpExecutionError as McpExecutionError,
        McpHTTPError as McpHTTPError, McpListToolsItem as McpListToolsItem, McpListedTool as McpListedTool,
        McpProtocolError as McpProtocolError, ResponseInputItem as ResponseInputItem,
        ResponseInputItemInput as ResponseInputItemInput, ToolSearchOutputItem as ToolSearchOutputItem,
        UnknownAgentContent as UnknownAgentContent, UnknownMcpError as UnknownMcpError,
    )
    from .shared.response_items.responses import (
        ApplyPatchCallItem as ApplyPatchCallItem, ApplyPatchCallOutputItem as ApplyPatchCallOutputItem,
        CodeInterpreterCallItem as CodeInterpreterCallItem, CodeInterpreterStatus as CodeInterpreterStatus,
        ComputerCallItem as ComputerCallItem, ConfigurationUpdateItem as ConfigurationUpdateItem,
        CustomToolCallItem as CustomToolCallItem, CustomToolCallOutputItem as CustomToolCallOutputItem,
        FileSearchCallItem as FileSearchCallItem, FunctionCallItem as FunctionCallItem,
        FunctionCallOutputItem as FunctionCallOutputItem, ImageGenerationCallItem as ImageGenerationCallItem,
        MessageItem as MessageItem, ReasoningItem as ReasoningItem, ResponseItem as ResponseItem,
        SafetyCheck as SafetyCheck, ShellCallItem as ShellCallItem, ShellCallOutputItem as ShellCallOutputItem,
        SubagentStep as SubagentStep, ToolSearchCallItem as ToolSearchCallItem,
        UnknownResponseItem as UnknownResponseItem, WebSearchCallItem as WebSearchCallItem,
    )
    from .shared.response_parts import (
        CodeFile as CodeFile, CodeImage as CodeImage, CodeLogs as CodeLogs, CodeOutput as CodeOutput,
        ContainerFile as ContainerFile, CreateFilePatch as CreateFilePatch, DeleteFilePatch as DeleteFilePatch,
        FileCitation as FileCitation, FilePatch as FilePatch, FilePath as FilePath,
        FindInPageAction as FindInPageAction, InputAudioPart as InputAudioPart, InputFile as InputFile,
        InputImage as InputImage, InputText as InputText, InputVideo as InputVideo, ItemContent as ItemContent,
        ItemContents as ItemContents, OpenPageAction as OpenPageAction, OutputText as OutputText,
        ReasoningContent as ReasoningContent, Refusal as Refusal, SearchAction as SearchAction,
        ShellAction as ShellAction, ShellExit as ShellExit, ShellOutcome as ShellOutcome, ShellOutput as ShellOutput,
        ShellTimeout as ShellTimeout, SummaryText as SummaryText, TextAnnotation as TextAnnotation,
        ToolOutputPart as ToolOutputPart, URLAnnotation as URLAnnotation, UnknownCodeOutput as UnknownCodeOutput,
        UnknownFilePatch as UnknownFilePatch, UnknownItemContent as UnknownItemContent,
        UnknownShellOutcome as UnknownShellOutcome, UnknownTextAnnotation as UnknownTextAnnotation,
        UnknownToolOutputPart as UnknownToolOutputPart, UnknownWebSearchAction as UnknownWebSearchAction,
        UpdateFilePatch as UpdateFilePatch, WebSearchAction as WebSearchAction, WebSource as WebSource,
    )
    from .shared.response_reports import (
        AdvisorItem as AdvisorItem, ApplyPatchItem as ApplyPatchItem, ArmorBlockedItem as ArmorBlockedItem,
        BashItem as BashItem, BrowserUseItem as BrowserUseItem, CodeInterpreterItem as CodeInterpreterItem,
        Contradiction as Contradiction, DatetimeItem as DatetimeItem, FailedModel as FailedModel,
        FileSearchItem as FileSearchItem, FilesItem as FilesItem, FusionAnalysis as FusionAnalysis,
        FusionAnswer as FusionAnswer, FusionItem as FusionItem, FusionSource as FusionSource,
        ImageGenerationItem as ImageGenerationItem, McpItem as McpItem, MemoryItem as MemoryItem,
        PartialCoverage as PartialCoverage, SearchModelsItem as SearchModelsItem, ServerToolItem as ServerToolItem,
        ShellItem as ShellItem, Stance as Stance, SubagentItem as SubagentItem, TextEditorItem as TextEditorItem,
        ToolSearchItem as ToolSearchItem, ToolSearchMatch as ToolSearchMatch, UniqueInsight as UniqueInsight,
        WebFetchItem as WebFetchItem, WebSearchItem as WebSearchItem, WebSearchQuery as WebSearchQuery,
    )
    from .shared.response_tools.requests import (
        ApplyPatchParameters as ApplyPatchParameters, ApplyPatchServerTool as ApplyPatchServerTool,
        RequestTool as RequestTool, ShellServerTool as ShellServerTool,
        ShellServerToolParameters as ShellServerToolParameters, ToolSearchTool as ToolSearchTool,
        ToolSearchToolParameters as ToolSearchToolParameters,
    )
    from .shared.response_tools.responses import (
        AllowedToolsChoice as AllowedToolsChoice, ApplyPatchTool as ApplyPatchTool, AttributeFilter as AttributeFilter,
        CodeContainer as CodeContainer, CodeInterpreterTool as CodeInterpreterTool, Comparison as Comparison,
        CompoundFilter as CompoundFilter, ComputerEnvironment as ComputerEnvironment, ComputerTool as ComputerTool,
        ConnectorId as ConnectorId, CustomGrammar as CustomGrammar, CustomTool as CustomTool,
        CustomToolFormat as CustomToolFormat, DomainFilter as DomainFilter, FileFilter as FileFilter,
        FileSearchTool as FileSearchTool, FunctionToolChoice as FunctionToolChoice, HostedImageTool as HostedImageTool,
        HostedToolChoice as HostedToolChoice, HostedWebSearchTool as HostedWebSearchTool, ImageMask as ImageMask,
        LocalShellTool as LocalShellTool, McpApproval as McpApproval, McpApprovalTools as McpApprovalTools,
        McpTool as McpTool, McpToolFilter as McpToolFilter, NamespaceMember as NamespaceMember,
        NamespaceTool as NamespaceTool, RankingOptions as RankingOptions, ResponseFunctionTool as ResponseFunctionTool,
        ResponseTool as ResponseTool, ResponseToolChoice as ResponseToolChoice, ShellTool as ShellTool,
        UnknownCustomToolFormat as UnknownCustomToolFormat, UnknownFileFilter as UnknownFileFilter,
        UnknownNamespaceMember as UnknownNamespaceMember, UnknownResponseTool as UnknownResponseTool,
        UnknownResponseToolChoice as UnknownResponseToolChoice,
    )
    from .shared.routing import (
        PipelineStage as PipelineStage, PipelineStageType as PipelineStageType, RoutingAttempt as RoutingAttempt,
        RoutingEndpoint as RoutingEndpoint, RoutingEndpoints as RoutingEndpoints, RoutingMetadata as RoutingMetadata,
        RoutingParameters as RoutingParameters, RoutingStrategy as RoutingStrategy,
    )
    from .shared.safety import (
        AlignedCall as AlignedCall, Alignment as Alignment, AlignmentVerdict as AlignmentVerdict,
        AllowedCall as AllowedCall, BlockedCall as BlockedCall, EvaluatedToolUse as EvaluatedToolUse,
        SafeguardResult as SafeguardResult, SafeguardStatus as SafeguardStatus, SkippedToolUse as SkippedToolUse,
        ToolUseVerdict as ToolUseVerdict, UnavailableToolUse as UnavailableToolUse, UncheckedCall as UncheckedCall,
        UnknownAlignedCall as UnknownAlignedCall, UnknownToolUseVerdict as UnknownToolUseVerdict,
    )
    from .shared.server_tools import (
        AdvisorTool as AdvisorTool, AdvisorToolParameters as AdvisorToolParameters, AutoContainer as AutoContainer,
        BashTool as BashTool, BashToolParameters as BashToolParameters, Container as Container,
        ContainerReference as ContainerReference, DatetimeTool as DatetimeTool,
        DatetimeToolParameters as DatetimeToolParameters, FilesTool as FilesTool,
        FilesToolParameters as FilesToolParameters, FusionInnerTool as FusionInnerTool, FusionTool as FusionTool,
        FusionToolParameters as FusionToolParameters, ImageGenerationParameters as ImageGenerationParameters,
        ImageGenerationTool as ImageGenerationTool, NetworkAllowlist as NetworkAllowlist,
        NetworkDisabled as NetworkDisabled, NetworkPolicy as NetworkPolicy,
        SearchModelsParameters as SearchModelsParameters, SearchModelsTool as SearchModelsTool,
        ServerTool as ServerTool, ServerToolReasoning as ServerToolReasoning, SubagentInnerTool as SubagentInnerTool,
        SubagentTool as SubagentTool, SubagentToolParameters as SubagentToolParameters,
        UnknownContainer as UnknownContainer, UnknownNetworkPolicy as UnknownNetworkPolicy,
        WebFetchEngine as WebFetchEngine, WebFetchTool as WebFetchTool,
        WebFetchToolParameters as WebFetchToolParameters, WebSearchTool as WebSearchTool,
        WebSearchToolParameters as WebSearchToolParameters,
    )
    from .shared.usage import (
        CacheCreation as CacheCreation, CompletionTokensDetails as CompletionTokensDetails, CostDetails as CostDetails,
        PromptTokensDetails as PromptTokensDetails, ServerToolUse as ServerToolUse, Usage as Usage,
        UsageIteration as UsageIteration,
    )
    from .shared.web_search import (
        UserLocation as UserLocation, WebSearchEngine as WebSearchEngine, WebSearchMode as WebSearchMode,
        XSearchOptions as XSearchOptions,
    )
    from .speech import (
        SpeechAudioReference as SpeechAudioReference, SpeechInput as SpeechInput, SpeechReference as SpeechReference,
        SpeechTextReference as SpeechTextReference, SpeechTurn as SpeechTurn,
        UnknownSpeechReference as UnknownSpeechReference,
    )
    from .tools import (
        ToolAPIFormat as ToolAPIFormat, ToolDetails as ToolDetails, ToolDetailsResult as ToolDetailsResult,
        ToolEngine as ToolEngine, ToolEntry as ToolEntry, ToolFacts as ToolFacts, ToolInputName as ToolInputName,
        ToolList as ToolList, ToolModel as ToolModel, ToolModelSupport as ToolModelSupport,
        ToolOutputName as ToolOutputName, ToolPrice as ToolPrice, ToolSupport as ToolSupport,
    )
    from .transcriptions.responses import (
        Transcription as Transcription, TranscriptionEntity as TranscriptionEntity,
        TranscriptionSegment as TranscriptionSegment, TranscriptionSpan as TranscriptionSpan,
        TranscriptionUsage as TranscriptionUsage, TranscriptionWord as TranscriptionWord,
    )
    from .vault.responses import (
        VaultConnection as VaultConnection, VaultConnectionList as VaultConnectionList,
        VaultEffectiveSecret as VaultEffectiveSecret, VaultEffectiveSecretList as VaultEffectiveSecretList,
        VaultSecret as VaultSecret, VaultSecretCopies as VaultSecretCopies, VaultSecretList as VaultSecretList,
        VaultSecretResult as VaultSecretResult,
    )
    from .videos.requests import (
        UnknownVideoReference as UnknownVideoReference, VideoAudioReference as VideoAudioReference,
        VideoFrame as VideoFrame, VideoPreferences as VideoPreferences, VideoReference as VideoReference,
        VideoVideoReference as VideoVideoReference,
    )
    from .videos.responses import (
        VideoAspectRatio as VideoAspectRatio, VideoJob as VideoJob, VideoModel as VideoModel,
        VideoModelList as VideoModelList, VideoResolution as VideoResolution, VideoSize as VideoSize,
        VideoStatus as VideoStatus, VideoUpscaling as VideoUpscaling, VideoUsage as VideoUsage,
    )
    from .workspaces.requests import (
        WorkspaceInterval as WorkspaceInterval, WorkspaceServerTool as WorkspaceServerTool,
    )
    from .workspaces.responses import (
        Workspace as Workspace, WorkspaceBudget as WorkspaceBudget, WorkspaceBudgetDeleted as WorkspaceBudgetDeleted,
        WorkspaceBudgetList as WorkspaceBudgetList, WorkspaceBudgetResult as WorkspaceBudgetResult,
        WorkspaceDeleted as WorkspaceDeleted, WorkspaceList as WorkspaceList, WorkspaceMember as WorkspaceMember,
        WorkspaceMemberList as WorkspaceMemberList, WorkspaceMembersAdded as WorkspaceMembersAdded,
        WorkspaceMembersRemoved as WorkspaceMembersRemoved, WorkspaceResult as WorkspaceResult,
    )

_HOMES: dict[str, str] = {
    "analytics.requests": (
        "AnalyticsCondition AnalyticsFilter AnalyticsOrder AnalyticsScalar AnalyticsTimeRange ClassifierDimensions "
        "ClassifierFilters "
    ),
    "analytics.responses": (
        "Activity ActivityList AnalyticsDimension AnalyticsFormat AnalyticsGranularity AnalyticsGranularityName "
        "AnalyticsMeta AnalyticsMetaResult AnalyticsMetric AnalyticsOperator AnalyticsOperatorName "
        "AnalyticsQueryMetadata AnalyticsQueryResult AnalyticsRows "
    ),
    "batches.requests": (
        "BatchEndpoint BatchPreferences BatchRequest BatchStatusFilter "
    ),
    "batches.responses": (
        "Batch BatchBody BatchCompletionTokens BatchCounts BatchDeleted BatchDeletion BatchError BatchList "
        "BatchPromptTokens BatchResponse BatchResult BatchResultError BatchStatus BatchUpstreamDeletion BatchUsage "
        "UnknownBatchBody "
    ),
    "benchmarks.requests": (
        "BenchmarkType "
    ),
    "benchmarks.responses": (
        "ArtificialAnalysisBenchmark Benchmark BenchmarkList BenchmarkMeta BenchmarkPlacements BenchmarkPricing "
        "BenchmarkRuns BenchmarkSource BenchmarkedModel DesignArenaBenchmark OpenRouterBenchmark SearchBenchmark "
        "SearchBenchmarkConfig UnknownBenchmark "
    ),
    "byok.responses": (
        "ByokKey ByokKeyDeleted ByokKeyList ByokKeyResult "
    ),
    "chat.events": (
        "ChatChunk ChatChunkChoice ChatDelta ToolCallDelta ToolCallFunctionDelta "
    ),
    "chat.requests": (
        "ChatArguments ChatFields ConfigurationUpdate DeveloperMessage FunctionDefinition FunctionTool GrammarFormat "
        "JSONSchemaConfig JSONSchemaFormat Message MessageInput NamedFunction NamedToolChoice Prediction "
        "PredictionText PythonFormat Reasoning ResponseFormat ServerToolChoice StreamOptions SystemMessage Tool "
        "ToolChoice ToolMessage UnknownMessage UnknownResponseFormat UnknownTool UnknownToolChoice UsageOptions "
        "UserMessage WebSearchOptions WebSearchShorthandTool "
    ),
    "chat.responses": (
        "AssistantMessage ChatChoice ChatDebug ChatError ChatErrorMetadata ChatResult DebugTimings FinishReason "
        "Logprobs "
    ),
    "classifications": (
        "TaskCategoryShare TaskModelShare TaskShare TaskShares TaskSharesResult TaskVolume "
    ),
    "containers": (
        "ContainerFileEntry ContainerFileList "
    ),
    "credits": (
        "Credits CreditsResult "
    ),
    "datasets.requests": (
        "AppSubcategory ContextBucket RankingCategory RankingModality "
    ),
    "datasets.responses": (
        "AppRanking AppRankingList DailyRanking DailyRankingList DatasetMeta RankingMeta SessionCost SessionCostList "
        "SessionCostMeta TurnRange "
    ),
    "embeddings.requests": (
        "EmbeddingAudio EmbeddingContent EmbeddingFile EmbeddingImage EmbeddingImageURL EmbeddingMedia EmbeddingPart "
        "EmbeddingText EmbeddingVideo UnknownEmbeddingPart "
    ),
    "embeddings.responses": (
        "Embedding EmbeddingList EmbeddingTokens EmbeddingUsage "
    ),
    "endpoints": (
        "Endpoint EndpointList EndpointStatus ModelEndpoints ModelEndpointsResult NativeTool Percentiles "
        "ToolChoiceSupport WorkloadPerformance WorkloadStats "
    ),
    "external_users.responses": (
        "ExternalUser ExternalUserList ExternalUserResult "
    ),
    "files.requests": (
        "FileProvider "
    ),
    "files.responses": (
        "AnthropicFile AnthropicFileDeleted File FileDeleted FileDeletion FileDetails FileList FilePurpose OpenAIFile "
        "OpenAIFileDeleted OpenRouterFile OpenRouterFileDeleted UnknownFile UnknownFileDeleted "
    ),
    "generations.requests": (
        "FeedbackCategory "
    ),
    "generations.responses": (
        "FeedbackReceipt FeedbackResult Generation GenerationAttempt GenerationContent GenerationContentResult "
        "GenerationError GenerationKind GenerationOutput GenerationPrompt GenerationResult ProviderResponse "
    ),
    "guardrails.responses": (
        "Guardrail GuardrailAssigned GuardrailAssignment GuardrailBuiltinFilter GuardrailDeleted GuardrailFilter "
        "GuardrailFilterSlug GuardrailKey GuardrailKeyList GuardrailList GuardrailMember GuardrailMemberList "
        "GuardrailResult GuardrailRules GuardrailUnassigned "
    ),
    "images.events": (
        "ImageDoneEvent ImageErrorEvent ImageEvent ImageFailure ImagePreviewEvent ImageTextEvent UnknownImageEvent "
    ),
    "images.requests": (
        "ImageArguments ImageAspectRatio ImageFields ImagePreferences ImageQuality ImageResolution "
    ),
    "images.responses": (
        "GeneratedImage ImageArchitecture ImageBillable ImageCapability ImageChoices ImageEndpoint ImageEndpointList "
        "ImageModel ImageModelList ImagePrice ImageRange ImageResult ImageSwitch ImageUsage UnknownImageCapability "
    ),
    "keys.requests": (
        "ExternalKey "
    ),
    "keys.responses": (
        "BudgetScope CreatedKey CurrentKey CurrentKeyResult FreeModelRequests Key KeyBudget KeyDeleted KeyList "
        "KeyResult RateLimit "
    ),
    "messages.events": (
        "MessageDeltaUsage "
    ),
    "messages.requests": (
        "AllThinking ClearThinking ClearToolUses ClearTrigger CompactContext ContextEdit ContextManagement "
        "InputTokenCount KeptThinking MessageArguments MessageFallback MessageFields MessageMetadata "
        "MessageOutputConfig MessageParam MessageSafeguard MessageSchemaFormat MessageThinking OutputEffort "
        "OutputEffortConfig TaskBudget ThinkingAdaptive ThinkingBetweenTools ThinkingBinding ThinkingDisabled "
        "ThinkingDisplay ThinkingEnabled ThinkingTurnCount ToolUseCount UnknownClearTrigger UnknownContextEdit "
        "UnknownKeptThinking UnknownMessageThinking "
    ),
    "messages.responses": (
        "AppliedEdit ContainerSkill ContextReport InputTransformation MessageContainer MessageOutputTokens "
        "MessageResult MessageServerToolUse MessageStopReason MessageTokens MessageUsage RefusalCategory "
        "RefusalDetails "
    ),
    "models.requests": (
        "ModelCategory ModelSort "
    ),
    "models.responses": (
        "ArtificialAnalysisScores DefaultParameters DesignArenaScore InputModality InstructType Model ModelAlias "
        "ModelArchitecture ModelBenchmarks ModelCount ModelCountResult ModelLinks ModelList ModelReasoning "
        "ModelResult OutputModality PageLinks Pricing PricingOverride RequestLimits SupportedParameter Tokenizer "
        "TopProvider Weekday "
    ),
    "oauth.requests": (
        "ChallengeMethod "
    ),
    "oauth.responses": (
        "JsonWebKey JsonWebKeySet OAuthCode OAuthCodeResult OAuthKey OAuthToken "
    ),
    "observability.requests": (
        "DestinationType "
    ),
    "observability.responses": (
        "ArizeConfig ArizeDestination BraintrustConfig BraintrustDestination ClickHouseConfig ClickHouseDestination "
        "DatadogConfig DatadogDestination Destination DestinationConfig DestinationDeleted DestinationDetails "
        "DestinationFilter DestinationFilterField DestinationFilterGroup DestinationFilterOperator "
        "DestinationFilterRule DestinationKeyConfig DestinationList DestinationResult GrafanaConfig "
        "GrafanaDestination LangSmithConfig LangSmithDestination LangfuseConfig LangfuseDestination NewRelicConfig "
        "NewRelicDestination OpikConfig OpikDestination OtelCollectorConfig OtelCollectorDestination PostHogConfig "
        "PostHogDestination RampConfig RampDestination S3Config S3Destination SentryConfig SentryDestination "
        "SnowflakeConfig SnowflakeDestination UnknownDestination WeaveConfig WeaveDestination WebhookConfig "
        "WebhookDestination "
    ),
    "organization.responses": (
        "OrganizationMember OrganizationMemberList OrganizationSettings OrganizationSettingsResult "
    ),
    "presets.requests": (
        "ChatPresetArguments MessagePresetArguments ResponsePresetArguments "
    ),
    "presets.responses": (
        "Preset PresetDetails PresetList PresetResult PresetVersion PresetVersionList PresetVersionResult "
    ),
    "private_endpoints.requests": (
        "PrivateEndpointActivation "
    ),
    "private_endpoints.responses": (
        "DeletedPrivateEndpoint ManagedPrivateEndpoint ManagedPrivateEndpointResult PrivateEndpoint "
        "PrivateEndpointCheck PrivateEndpointCheckReason PrivateEndpointDeleted PrivateEndpointDetails "
        "PrivateEndpointList PrivateEndpointPricing PrivateEndpointResult PrivateEndpointStatus "
        "PrivateEndpointSummary PrivateEndpointValidated PrivateEndpointValidation "
    ),
    "providers": (
        "CountryCode Provider ProviderList "
    ),
    "rerank.responses": (
        "RerankDocument RerankUsage RerankedDocument RerankedDocuments "
    ),
    "responses.requests": (
        "IncludedOutput ResponseArguments ResponseFields "
    ),
    "responses.responses": (
        "IncompleteDetails InputTokensDetails OutputFormat OutputTokensDetails RejectedMessage Response "
        "ResponseCostDetails ResponseError ResponseErrorAlignment ResponseErrorCode ResponseErrorMetadata "
        "ResponseReasoning ResponseSchemaFormat ResponseStatus ResponseUsage StoredPrompt TextOptions "
        "UnknownOutputFormat "
    ),
    "scim.responses": (
        "ScimEntry ScimGroup ScimGroupList ScimGroupMapping ScimGroupMappingDeleted ScimGroupMappingList "
        "ScimGroupMappingResult ScimRole ScimSyncJob ScimSyncJobResult ScimSyncStatus "
    ),
    "shared.byok": (
        "ByokProvider "
    ),
    "shared.content": (
        "Annotation AudioPart CacheControl Content ContentPart FileAnnotation FileContent FilePart ImagePart ImageURL "
        "InputAudio LegacyVideoPart ParsedFile PromptCacheBreakpoint TextPart URLCitation URLCitationAnnotation "
        "UnknownAnnotation UnknownContentPart VideoPart VideoURL WebSearchAnnotation WebSearchCitation "
    ),
    "shared.decisions.requests": (
        "DecisionBoxQuestion DecisionChoiceQuestion DecisionNoulCriteria DecisionNoulQuestion DecisionQuestion "
        "DecisionScoreQuestion UnknownDecisionQuestion "
    ),
    "shared.decisions.responses": (
        "Decision DecisionAnswer DecisionBox DecisionBoxAnswer DecisionChoiceAnswer DecisionNoulAnswer "
        "DecisionScoreAnswer DecisionText DecisionUsage UnknownDecisionAnswer "
    ),
    "shared.errors": (
        "ErrorType "
    ),
    "shared.limits": (
        "LimitReset "
    ),
    "shared.media": (
        "AudioPreferences AudioSource ImageReference MediaFields MediaURL "
    ),
    "shared.message_blocks.requests": (
        "AddedTool McpToolTarget McpToolsetTarget MessageInputBlock NamedToolTarget SearchResultBlock "
        "ToolAdditionBlock ToolDefinition ToolRemovalBlock ToolResultBlock ToolResultContent ToolTarget "
        "UnknownToolResultContent UnknownToolTarget "
    ),
    "shared.message_blocks.responses": (
        "Base64Image Base64PDF BlockCitation CharCitation CitationOptions CodeCaller CompactionBlock "
        "ContainerUploadBlock ContentCitation DirectCaller DocumentBlock DocumentCitation DocumentSource ImageBlock "
        "ImageSource MessageBlock PageCitation RedactedThinkingBlock SearchResultCitation ServerToolUseBlock "
        "SourceBlock SourceContent SourceFile SourceText SourceURL TextBlock ThinkingBlock ToolCaller ToolReference "
        "ToolUseBlock UnknownBlockCitation UnknownDocumentSource UnknownImageSource UnknownMessageBlock "
        "UnknownSourceBlock UnknownToolCaller WebCitation "
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
    "shared.output": (
        "AudioOutput MessageImage TokenLogprob ToolCall ToolCallFunction TopLogprob "
    ),
    "shared.plugins": (
        "AlignmentPlugin AlignmentRule ArmorAutoMode ArmorContext ArmorEnvironmentEntry ArmorPlugin ArmorRule "
        "AutoBetaRouterPlugin AutoRouterPlugin ContextCompressionPlugin FileParserPlugin FusionPlugin "
        "FusionPluginTool JevRouterPlugin ModerationPlugin PDFParserOptions ParetoRouterPlugin Plugin "
        "PluginSearchEngine ResponseHealingPlugin RouterCostTier SwitchyardAlgorithm SwitchyardRouterPlugin "
        "UnknownPlugin WatchedOutput WebFetchPlugin WebSearchPlugin "
    ),
    "shared.preferences.requests": (
        "LatencyCutoffs MaxPrice ProviderPreferences ProviderSort ThroughputCutoffs "
    ),
    "shared.preferences.responses": (
        "DataRegion ProviderName Quantization ServiceTier "
    ),
    "shared.reasoning": (
        "ReasoningDetail ReasoningEffort ReasoningEncrypted ReasoningFormat ReasoningServerToolCall ReasoningSummary "
        "ReasoningText ReasoningUpdate UnknownReasoningDetail "
    ),
    "shared.requests.requests": (
        "BM25ToolSearch BaseFields CustomToolSearch DebugOptions DeferredTools RegexToolSearch RequestedServiceTier "
        "RoutedFields StopCondition StopOnCost StopOnFinishReason StopOnSteps StopOnTokens StopOnToolCall ToolSearch "
        "Trace UnknownStopCondition UnknownToolSearch "
    ),
    "shared.requests.responses": (
        "JSONObjectFormat PromptCacheOptions TextFormat Verbosity "
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
    "shared.response_items.requests": (
        "AdditionalToolsItem Agent AgentContent AgentMessageItem CompactionItem ContextCompactionItem "
        "EncryptedContent ItemReference ItemRole LocalShellAction LocalShellCallItem LocalShellCallOutputItem "
        "McpApprovalRequestItem McpApprovalResponseItem McpCallItem McpError McpExecutionError McpHTTPError "
        "McpListToolsItem McpListedTool McpProtocolError ResponseInputItem ResponseInputItemInput "
        "ToolSearchOutputItem UnknownAgentContent UnknownMcpError "
    ),
    "shared.response_items.responses": (
        "ApplyPatchCallItem ApplyPatchCallOutputItem CodeInterpreterCallItem CodeInterpreterStatus ComputerCallItem "
        "ConfigurationUpdateItem CustomToolCallItem CustomToolCallOutputItem FileSearchCallItem FunctionCallItem "
        "FunctionCallOutputItem ImageGenerationCallItem MessageItem ReasoningItem ResponseItem SafetyCheck "
        "ShellCallItem ShellCallOutputItem SubagentStep ToolSearchCallItem UnknownResponseItem WebSearchCallItem "
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
    "shared.response_tools.requests": (
        "ApplyPatchParameters ApplyPatchServerTool RequestTool ShellServerTool ShellServerToolParameters "
        "ToolSearchTool ToolSearchToolParameters "
    ),
    "shared.response_tools.responses": (
        "AllowedToolsChoice ApplyPatchTool AttributeFilter CodeContainer CodeInterpreterTool Comparison "
        "CompoundFilter ComputerEnvironment ComputerTool ConnectorId CustomGrammar CustomTool CustomToolFormat "
        "DomainFilter FileFilter FileSearchTool FunctionToolChoice HostedImageTool HostedToolChoice "
        "HostedWebSearchTool ImageMask LocalShellTool McpApproval McpApprovalTools McpTool McpToolFilter "
        "NamespaceMember NamespaceTool RankingOptions ResponseFunctionTool ResponseTool ResponseToolChoice ShellTool "
        "UnknownCustomToolFormat UnknownFileFilter UnknownNamespaceMember UnknownResponseTool "
        "UnknownResponseToolChoice "
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
    "shared.usage": (
        "CacheCreation CompletionTokensDetails CostDetails PromptTokensDetails ServerToolUse Usage UsageIteration "
    ),
    "shared.web_search": (
        "UserLocation WebSearchEngine WebSearchMode XSearchOptions "
    ),
    "speech": (
        "SpeechAudioReference SpeechInput SpeechReference SpeechTextReference SpeechTurn UnknownSpeechReference "
    ),
    "tools": (
        "ToolAPIFormat ToolDetails ToolDetailsResult ToolEngine ToolEntry ToolFacts ToolInputName ToolList ToolModel "
        "ToolModelSupport ToolOutputName ToolPrice ToolSupport "
    ),
    "transcriptions.responses": (
        "Transcription TranscriptionEntity TranscriptionSegment TranscriptionSpan TranscriptionUsage "
        "TranscriptionWord "
    ),
    "vault.responses": (
        "VaultConnection VaultConnectionList VaultEffectiveSecret VaultEffectiveSecretList VaultSecret "
        "VaultSecretCopies VaultSecretList VaultSecretResult "
    ),
    "videos.requests": (
        "UnknownVideoReference VideoAudioReference VideoFrame VideoPreferences VideoReference VideoVideoReference "
    ),
    "videos.responses": (
        "VideoAspectRatio VideoJob VideoModel VideoModelList VideoResolution VideoSize VideoStatus VideoUpscaling "
        "VideoUsage "
    ),
    "workspaces.requests": (
        "WorkspaceInterval WorkspaceServerTool "
    ),
    "workspaces.responses": (
        "Workspace WorkspaceBudget WorkspaceBudgetDeleted WorkspaceBudgetList WorkspaceBudgetResult WorkspaceDeleted "
        "WorkspaceList WorkspaceMember WorkspaceMemberList WorkspaceMembersAdded WorkspaceMembersRemoved "
        "WorkspaceResult "
    ),
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
