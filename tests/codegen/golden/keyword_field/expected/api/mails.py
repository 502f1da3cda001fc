# Made by `make generate` from spec/mails.json; edit that.
"""Letters to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.record import Null
    from .._runtime.settings import RequestOptions
    from ..types.mails import Mail


_SEND: Operation[Mail] = Operation(
    id="mails.send",
    method="POST",
    path="/mails/{from}",
    parameters=(
        Parameter("box", "path", "from"),
        Parameter("is_", "query", "is"),
    ),
    body="types.mails.Mail",
    returns="types.mails.Mail",
    wire_names={"from_": "from", "class_": "class", "reply_to": "reply-to", "size_kb": "sizeKb"},
    nullable=frozenset(["class_"]),
    fixed={"kind": "mail", "@type": "letter"},
)


class Mails(Area):
    """Letters to send."""

    def send(
        self,
        box: str,
        /,
        *,
        from_: str,
        class_: str | None,
        is_: bool | None = None,
        reply_to: str | None = None,
        size_kb: int | Null | None = None,
        **options: Unpack[RequestOptions],
    ) -> Mail:
        """Send a letter.

        Docs: https://example.com/mails#send

        Args:
            box: The box it leaves from.
            from_: Who sends it.
            class_: Null where it can wait.
            is_: Whether it is one.
            reply_to: Who gets the answer.
            size_kb: Its size in kilobytes.
        """
        return self._call(
            _SEND,
            {
                "box": box,
                "from_": from_,
                "class_": class_,
                "is_": is_,
                "reply_to": reply_to,
                "size_kb": size_kb,
            },
            options,
        )


class AsyncMails(AsyncArea):
    """Letters to send."""

    send = awaited(Mails.send)


OPERATIONS = (_SEND,)
