# Made by `make generate` from spec/presets.json; edit that.
"""Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`. What is
sent.
"""

from __future__ import annotations

import sys

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ...types.chat.requests import ChatFields
from ...types.messages.requests import MessageFields
from ...types.responses.requests import ResponseFields


class ChatPresetArguments(ChatFields, RequestOptions, total=False):
    """The arguments of `presets.create_from_chat` and of the methods that share them."""


class ResponsePresetArguments(ResponseFields, RequestOptions, total=False):
    """The arguments of `presets.create_from_responses` and of the methods that share them."""


class MessagePresetArguments(MessageFields, RequestOptions, total=False):
    """The arguments of `presets.create_from_messages` and of the methods that share them."""


sys.modules[__name__].__class__ = LazyModule
