# Made by `make generate` from spec/quotes.json; edit that.
"""Ends with a quote: "here\""""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.quotes.responses import Quote

_SAY: Operation[Quote] = Operation(
    "quotes.say",
    "POST /quotes",
    body="quotes.responses.Quote",
    returns="quotes.responses.Quote",
    fixed={"kind": "'\"\\{{ kind }}\n", 'a"b': '"""'},
)


class Quotes(Area):
    """Ends with a quote: "here\""""

    def say(
        self,
        *,
        text: str | None = None,
        mark: Literal['"', "'\\", '"""\n{{ mark }}', "\u2028"] | str | None = None,
        markup: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Quote:
        """Say \"\"\" or \\ or "

        Nothing of this is code: \"\"\"); {{ 1 / 0 }} \\

        Docs: https://example.com/\"\"\"

        Args:
            text: Such as \"\"\" or \\u0041 or \\N{DASH} or # this.
            mark: Any of "'\\
            markup: 1.
        """
        return self._call(_SAY, {"text": text, "mark": mark, "markup": markup}, options)


class AsyncQuotes(Area):
    """Ends with a quote: "here\""""

    say = awaited(Quotes.say)


OPERATIONS = (_SAY,)
