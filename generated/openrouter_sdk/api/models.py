# Made by `make generate` from spec/models.json; edit that.
"""The model catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.models.requests import ModelCategory, ModelSort
    from ..types.models.responses import ModelCountResult, ModelList, ModelResult

_LIST: Operation[ModelList] = Operation(
    "models.list",
    "GET /models",
    query=(
        "q category sort supported_parameters input_modalities output_modalities providers "
        "model_authors arch context min_price max_price min_output_price max_output_price "
        "min_age_days max_age_days min_intelligence_index max_intelligence_index min_coding_index "
        "max_coding_index min_agentic_index max_agentic_index min_tool_success_rate "
        "max_tool_success_rate distillable zdr region limit offset "
    ),
    returns="models.responses.ModelList",
    paged="links",
    key="optional",
)
_GET: Operation[ModelResult] = Operation(
    "models.get", "GET /model/{author}/{slug}", returns="models.responses.ModelResult", key="optional", joined=True
)
_COUNT: Operation[ModelCountResult] = Operation(
    "models.count",
    "GET /models/count",
    query="output_modalities",
    returns="models.responses.ModelCountResult",
    key="optional",
)
_LIST_FOR_USER: Operation[ModelList] = Operation(
    "models.list_for_user",
    "GET /models/user",
    query="output_modalities sort limit offset",
    returns="models.responses.ModelList",
    paged="links",
)


class Models(Area):
    """The model catalogue."""

    def list(
        self,
        *,
        q: str | None = None,
        category: ModelCategory | None = None,
        sort: ModelSort | None = None,
        supported_parameters: str | Sequence[str] | None = None,
        input_modalities: str | Sequence[str] | None = None,
        output_modalities: str | Sequence[str] | None = None,
        providers: str | Sequence[str] | None = None,
        model_authors: str | Sequence[str] | None = None,
        arch: str | Sequence[str] | None = None,
        context: int | None = None,
        min_price: float | None = None,
        max_price: float | None = None,
        min_output_price: float | None = None,
        max_output_price: float | None = None,
        min_age_days: int | None = None,
        max_age_days: int | None = None,
        min_intelligence_index: float | None = None,
        max_intelligence_index: float | None = None,
        min_coding_index: float | None = None,
        max_coding_index: float | None = None,
        min_agentic_index: float | None = None,
        max_agentic_index: float | None = None,
        min_tool_success_rate: float | None = None,
        max_tool_success_rate: float | None = None,
        distillable: bool | None = None,
        zdr: bool | None = None,
        region: Literal["eu", "us"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelList:
        """List models.

        What it returns is the first page, in `.data`; iterating over it goes through all pages. The service ignores the
        key.

        Docs: https://openrouter.ai/docs/api-reference/models/get-models

        Args:
            q: Words to look for in names, ids and descriptions.
            category: Only models that are used for this kind of work, most used first.
            sort: The order of the list; newest first when left out.
            supported_parameters: Only models that take all of these request parameters, such as `tools`.
            input_modalities: Only models that read these modalities.
            output_modalities: Only models that give these modalities; `all` for every kind.
            providers: Only models that one of these providers serves, by slug.
            model_authors: Only models of these authors, by slug.
            arch: Only models of these tokenizer families.
            context: Smallest context length in tokens.
            min_price: Lowest prompt price in USD per million tokens.
            max_price: Highest prompt price in USD per million tokens.
            min_output_price: Lowest completion price in USD per million tokens.
            max_output_price: Highest completion price in USD per million tokens.
            min_age_days: Only models that are at least this many days old.
            max_age_days: Only models that are at most this many days old.
            min_intelligence_index: Lowest intelligence index of Artificial Analysis.
            max_intelligence_index: Highest intelligence index of Artificial Analysis.
            min_coding_index: Lowest coding index of Artificial Analysis.
            max_coding_index: Highest coding index of Artificial Analysis.
            min_agentic_index: Lowest agentic index of Artificial Analysis.
            max_agentic_index: Highest agentic index of Artificial Analysis.
            min_tool_success_rate: Lowest share of tool calls that succeed.
            max_tool_success_rate: Highest share of tool calls that succeed.
            distillable: Whether the model's terms allow training on its output.
            zdr: True for only models that have an endpoint with zero data retention.
            region: Only models that are served in this region.
            limit: Models on a page, at most 1000.
            offset: Models to skip.

        Raises:
            BadRequestError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {
            "q": q, "category": category, "sort": sort, "supported_parameters": supported_parameters,
            "input_modalities": input_modalities, "output_modalities": output_modalities, "providers": providers,
            "model_authors": model_authors, "arch": arch, "context": context, "min_price": min_price,
            "max_price": max_price, "min_output_price": min_output_price, "max_output_price": max_output_price,
            "min_age_days": min_age_days, "max_age_days": max_age_days,
            "min_intelligence_index": min_intelligence_index, "max_intelligence_index": max_intelligence_index,
            "min_coding_index": min_coding_index, "max_coding_index": max_coding_index,
            "min_agentic_index": min_agentic_index, "max_agentic_index": max_agentic_index,
            "min_tool_success_rate": min_tool_success_rate, "max_tool_success_rate": max_tool_success_rate,
            "distillable": distillable, "zdr": zdr, "region": region, "limit": limit, "offset": offset,
        }, options)  # fmt: skip

    def get(self, author: str, slug: str | None = None, /, **options: Unpack[RequestOptions]) -> ModelResult:
        """Look up one model.

        Aliases such as `~openai/gpt-latest` are resolved, variants too.

        Docs: https://openrouter.ai/docs/api-reference/models/get-model

        Args:
            author: The part of the model's id before the slash. Or both in one string: 'author/slug'.
            slug: The part after the slash, with its variant if it has one: `gpt-5-mini:nitro`. Left out where `author`
                holds both.

        Raises:
            PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"author": author, "slug": slug}, options)

    def count(
        self, *, output_modalities: str | Sequence[str] | None = None, **options: Unpack[RequestOptions]
    ) -> ModelCountResult:
        """Count models.

        Docs: https://openrouter.ai/docs/api-reference/models/list-models-count

        Args:
            output_modalities: Only models that give these modalities; `all` for every kind.

        Raises:
            BadRequestError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_COUNT, {"output_modalities": output_modalities}, options)

    def list_for_user(
        self,
        *,
        output_modalities: str | Sequence[str] | None = None,
        sort: ModelSort | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelList:
        """List the models that this key may use.

        As `list`, after the account's provider preferences, privacy settings and guardrails.

        Docs: https://openrouter.ai/docs/api-reference/models/list-models-user

        Args:
            output_modalities: Only models that give these modalities; `all` for every kind.
            sort: The order of the list; newest first when left out.
            limit: Models on a page, at most 1000.
            offset: Models to skip.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_FOR_USER, {
            "output_modalities": output_modalities, "sort": sort, "limit": limit, "offset": offset,
        }, options)  # fmt: skip


class AsyncModels(Area):
    """The model catalogue."""

    list = awaited_pages(Models.list)
    get = awaited(Models.get)
    count = awaited(Models.count)
    list_for_user = awaited_pages(Models.list_for_user)


OPERATIONS = (
    _LIST,
    _GET,
    _COUNT,
    _LIST_FOR_USER,
)
