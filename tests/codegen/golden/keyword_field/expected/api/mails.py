# Made by `make generate` from spec/mails.json; edit that.
"""Letters to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.mails import Mail

_SEND: Operation[Mail] = Operation(
    "mails.send",
    "POST /mails/{from}",
    query="is_",
    body="mails.Mail",
    returns="mails.Mail",
    names={"box": "from", "from_": "from", "class_": "class", "is_": "is", "reply_to": "reply-to", "size_kb": "sizeKb"},
    nullable="class_",
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
        return self._call(_SEND, {
            "box": box, "from_": from_, "class_": class_, "is_": is_, "reply_to": reply_to, "size_kb": size_kb,
        }, options)  # fmt: skip


class AsyncMails(Area):
    """Letters to send."""

    send = awaited(Mails.send)


OPERATIONS = (_SEND,)
