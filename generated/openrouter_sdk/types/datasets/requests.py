# Made by `make generate` from spec/datasets.json; edit that.
"""Public data about the use of OpenRouter: rankings of apps and models, what sessions cost. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from ..._runtime.values.lazy import LazyModule

AppSubcategory: TypeAlias = (
    Literal[
        "cli-agent",
        "ide-extension",
        "cloud-agent",
        "programming-app",
        "native-app-builder",
        "creative-writing",
        "video-gen",
        "image-gen",
        "audio-gen",
        "roleplay",
        "game",
        "writing-assistant",
        "general-chat",
        "personal-agent",
        "legal",
    ]
    | str
)
"""What kind of app it is, within its category."""


RankingModality: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""What models give (`text`, `image_output`), read (`image`, `audio`) or do (`tool_calling`)."""


ContextBucket: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""How long the context of a request is."""


RankingCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""What requests are about."""


sys.modules[__name__].__class__ = LazyModule
