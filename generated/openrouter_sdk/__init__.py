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
        AudioOutput as AudioOutput,
        AudioPart as AudioPart,
        ChatChoice as ChatChoice,
        ChatError as ChatError,
        ChatErrorMetadata as ChatErrorMetadata,
        ChatResult as ChatResult,
        CompletionTokensDetails as CompletionTokensDetails,
        Content as Content,
        ContentPart as ContentPart,
        ErrorType as ErrorType,
        FileAnnotation as FileAnnotation,
        FileContent as FileContent,
        FilePart as FilePart,
        FinishReason as FinishReason,
        ImagePart as ImagePart,
        ImageURL as ImageURL,
        InputAudio as InputAudio,
        LegacyVideoPart as LegacyVideoPart,
        Logprobs as Logprobs,
        MessageImage as MessageImage,
        ParsedFile as ParsedFile,
        PromptTokensDetails as PromptTokensDetails,
        ReasoningDetail as ReasoningDetail,
        ReasoningEncrypted as ReasoningEncrypted,
        ReasoningFormat as ReasoningFormat,
        ReasoningServerToolCall as ReasoningServerToolCall,
        ReasoningSummary as ReasoningSummary,
        ReasoningText as ReasoningText,
        TextPart as TextPart,
        TokenLogprob as TokenLogprob,
        ToolCall as ToolCall,
        ToolCallFunction as ToolCallFunction,
        TopLogprob as TopLogprob,
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
        BM25ToolSearch as BM25ToolSearch,
        ChatArguments as ChatArguments,
        ChatRequest as ChatRequest,
        ConfigurationUpdate as ConfigurationUpdate,
        CustomToolSearch as CustomToolSearch,
        DebugOptions as DebugOptions,
        DeferredTools as DeferredTools,
        DeveloperMessage as DeveloperMessage,
        FunctionDefinition as FunctionDefinition,
        FunctionTool as FunctionTool,
        GrammarFormat as GrammarFormat,
        JSONObjectFormat as JSONObjectFormat,
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
        ReasoningUpdate as ReasoningUpdate,
        RegexToolSearch as RegexToolSearch,
        ResponseFormat as ResponseFormat,
        ServerTool as ServerTool,
        ServerToolChoice as ServerToolChoice,
        StreamOptions as StreamOptions,
        SystemMessage as SystemMessage,
        TextFormat as TextFormat,
        Tool as Tool,
        ToolChoice as ToolChoice,
        ToolMessage as ToolMessage,
        ToolSearch as ToolSearch,
        UnknownMessage as UnknownMessage,
        UnknownResponseFormat as UnknownResponseFormat,
        UnknownTool as UnknownTool,
        UnknownToolChoice as UnknownToolChoice,
        UnknownToolSearch as UnknownToolSearch,
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
        BlockedCall as BlockedCall,
        CacheControl as CacheControl,
        CostDetails as CostDetails,
        DataRegion as DataRegion,
        EvaluatedToolUse as EvaluatedToolUse,
        PipelineStage as PipelineStage,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        ProviderName as ProviderName,
        Quantization as Quantization,
        ReasoningEffort as ReasoningEffort,
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
        ToolUseVerdict as ToolUseVerdict,
        UnavailableToolUse as UnavailableToolUse,
        UncheckedCall as UncheckedCall,
        UnknownAlignedCall as UnknownAlignedCall,
        UnknownToolUseVerdict as UnknownToolUseVerdict,
    )
    from .types.common.requests import (
        LatencyCutoffs as LatencyCutoffs,
        MaxPrice as MaxPrice,
        PromptCacheOptions as PromptCacheOptions,
        ProviderPreferences as ProviderPreferences,
        ProviderSort as ProviderSort,
        StopCondition as StopCondition,
        StopOnCost as StopOnCost,
        StopOnFinishReason as StopOnFinishReason,
        StopOnSteps as StopOnSteps,
        StopOnTokens as StopOnTokens,
        StopOnToolCall as StopOnToolCall,
        ThroughputCutoffs as ThroughputCutoffs,
        Trace as Trace,
        UnknownStopCondition as UnknownStopCondition,
        UserLocation as UserLocation,
        WebSearchEngine as WebSearchEngine,
        WebSearchMode as WebSearchMode,
        XSearchOptions as XSearchOptions,
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
        "Annotation AssistantMessage AudioOutput AudioPart ChatChoice ChatError "
        "ChatErrorMetadata ChatResult CompletionTokensDetails Content ContentPart "
        "ErrorType FileAnnotation FileContent FilePart FinishReason ImagePart ImageURL "
        "InputAudio LegacyVideoPart Logprobs MessageImage ParsedFile PromptTokensDetails "
        "ReasoningDetail ReasoningEncrypted ReasoningFormat ReasoningServerToolCall "
        "ReasoningSummary ReasoningText TextPart TokenLogprob ToolCall ToolCallFunction "
        "TopLogprob URLCitation URLCitationAnnotation UnknownAnnotation "
        "UnknownContentPart UnknownReasoningDetail Usage VideoPart VideoURL "
    ),
    "types.chat.events": (
        "ChatChunk ChatChunkChoice ChatDebug ChatDelta ToolCallDelta ToolCallFunctionDelta "
    ),
    "types.chat.requests": (
        "BM25ToolSearch ChatArguments ChatRequest ConfigurationUpdate CustomToolSearch "
        "DebugOptions DeferredTools DeveloperMessage FunctionDefinition FunctionTool "
        "GrammarFormat JSONObjectFormat JSONSchemaConfig JSONSchemaFormat Message "
        "MessageInput NamedFunction NamedToolChoice Prediction PredictionText "
        "PythonFormat Reasoning ReasoningUpdate RegexToolSearch ResponseFormat ServerTool "
        "ServerToolChoice StreamOptions SystemMessage TextFormat Tool ToolChoice "
        "ToolMessage ToolSearch UnknownMessage UnknownResponseFormat UnknownTool "
        "UnknownToolChoice UnknownToolSearch UsageOptions UserMessage WebSearchOptions "
        "WebSearchShorthandTool "
    ),
    "types.common.answers": (
        "AlignedCall Alignment AlignmentVerdict AllowedCall BlockedCall CacheControl "
        "CostDetails DataRegion EvaluatedToolUse PipelineStage PromptCacheBreakpoint "
        "ProviderName Quantization ReasoningEffort RoutingAttempt RoutingEndpoint "
        "RoutingEndpoints RoutingMetadata RoutingParameters SafeguardResult "
        "SafeguardStatus ServerToolUse ServiceTier SkippedToolUse ToolUseVerdict "
        "UnavailableToolUse UncheckedCall UnknownAlignedCall UnknownToolUseVerdict "
    ),
    "types.common.requests": (
        "LatencyCutoffs MaxPrice PromptCacheOptions ProviderPreferences ProviderSort "
        "StopCondition StopOnCost StopOnFinishReason StopOnSteps StopOnTokens "
        "StopOnToolCall ThroughputCutoffs Trace UnknownStopCondition UserLocation "
        "WebSearchEngine WebSearchMode XSearchOptions "
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
