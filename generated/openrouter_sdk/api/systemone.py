# Made by `make generate` from spec/systemone.json; edit that.
"""Decisions under the path that providers of System One models use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.shared.decisions.requests import DecisionQuestion
    from ..types.shared.decisions.responses import Decision
    from ..types.shared.preferences.requests import ProviderPreferences
    from ..types.shared.requests.requests import Trace

_CREATE: Operation[Decision] = Operation(
    "systemone.create",
    "POST /systemone",
    body="shared.decisions.requests.CreateDecision",
    returns="shared.decisions.responses.Decision",
)


class Systemone(Area):
    """Decisions under the path that providers of System One models use."""

    def create(
        self,
        *,
        model: str,
        state: str | Mapping[str, Any] | Sequence[Any],
        questions: Mapping[str, DecisionQuestion | Mapping[str, Any]],
        provider: ProviderPreferences | Mapping[str, Any] | Null | None = None,
        user: str | None = None,
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Decision:
        """Answer questions about one state, as `decisions.create` does.

        Request and response are the same; only the path differs.

        Docs: https://openrouter.ai/docs/api-reference/systemone/create-systemone

        Args:
            model: Model id, such as `cohere/rerank-v3.5`; `client.models.list` finds those of a kind by
                `output_modalities`.
            state: What the questions are about, as text or as any JSON: a message, a record, a conversation.
            questions: The questions by names of your own; each answer comes under the name of its question.
            provider: Which providers may serve the request, in which order, and at what price.
            user: Your own id of the end user, so that abuse by one does not fall back on all.
            session_id: Id shared by requests that belong together, at most 256 characters.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "model": model, "state": state, "questions": questions, "provider": provider, "user": user,
            "session_id": session_id, "trace": trace,
        }, options)  # fmt: skip


class AsyncSystemone(Area):
    """Decisions under the path that providers of System One models use."""

    create = awaited(Systemone.create)


OPERATIONS = (_CREATE,)
