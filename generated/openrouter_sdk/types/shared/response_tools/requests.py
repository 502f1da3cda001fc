# Made by `make generate` from spec/shared/response_tools.json; edit that.
"""The tools of the Responses API, and the choice among them. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record
from ....types.shared.response_tools.responses import ResponseTool
from ....types.shared.server_tools import (
    AdvisorTool,
    BashTool,
    DatetimeTool,
    FilesTool,
    FusionTool,
    ImageGenerationTool,
    SearchModelsTool,
    SubagentTool,
    WebFetchTool,
    WebSearchTool,
)

if TYPE_CHECKING:
    from ....types.shared.server_tools import Container


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchServerTool(Record):
    """Server tool that checks the model's patches (V4A diffs) before you apply them. Only on the Responses API."""

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    """Fixed tag `openrouter:apply_patch` that selects this tool."""
    parameters: ApplyPatchParameters | None = None
    """Who handles the patches."""


@define(kw_only=True, eq=False, repr=False)
class ShellServerTool(Record):
    """Server tool by which the model runs shell commands in a container."""

    type: Literal["openrouter:shell"] = "openrouter:shell"
    """Fixed tag `openrouter:shell` that selects this tool."""
    parameters: ShellServerToolParameters | None = None
    """Where the commands run."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchTool(Record):
    """Server tool by which the model finds tools marked `defer_loading`, so that it can call them."""

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    """Fixed tag `openrouter:tool_search` that selects this tool."""
    parameters: ToolSearchToolParameters | None = None
    """How much a search returns."""


RequestTool: TypeAlias = (
    ResponseTool
    | WebSearchTool
    | WebFetchTool
    | DatetimeTool
    | ImageGenerationTool
    | AdvisorTool
    | SubagentTool
    | FusionTool
    | SearchModelsTool
    | ToolSearchTool
    | BashTool
    | ShellServerTool
    | ApplyPatchServerTool
    | FilesTool
)
"""A tool the model may call: a function of yours, a hosted tool or a server tool of OpenRouter; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchParameters(Record):
    """Settings of the patch tool."""

    engine: Literal["auto", "native", "openrouter"] | str | None = None
    """`openrouter` always checks patches itself; `auto` (the default) and `native` use the provider's tool if it has
    one.
    """


@define(kw_only=True, eq=False, repr=False)
class ShellServerToolParameters(Record):
    """Settings of the shell tool."""

    engine: Literal["auto", "openrouter"] | str | None = None
    """Who runs commands: `openrouter` in its sandbox; `auto` (the default) is the provider's own shell if it has one,
    else that sandbox.
    """
    environment: Container | None = None
    """Container the commands run in: a fresh one or one made before."""
    sleep_after_seconds: int | None = None
    """Seconds that the container stays warm after its last command: 900 when left out, at most 2592000. It may be
    ignored.
    """


@define(kw_only=True, eq=False, repr=False)
class ToolSearchToolParameters(Record):
    """Settings of the tool search."""

    max_results: int | None = None
    """Most tools one search may return; 5 when left out."""


sys.modules[__name__].__class__ = LazyModule
