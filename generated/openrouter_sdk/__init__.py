# Made by `make generate` from spec/; edit that.
"""A typed client for the OpenRouter HTTP API."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.bodies import FileInput as FileInput
    from ._runtime.download import AsyncDownload as AsyncDownload, Download as Download
    from ._runtime.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadGatewayError as BadGatewayError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        GatewayTimeoutError as GatewayTimeoutError,
        InternalServerError as InternalServerError,
        InvalidResponseError as InvalidResponseError,
        MissingExtraError as MissingExtraError,
        NotFoundError as NotFoundError,
        OpenRouterError as OpenRouterError,
        OverloadedError as OverloadedError,
        PayloadTooLargeError as PayloadTooLargeError,
        PaymentRequiredError as PaymentRequiredError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        ServiceUnavailableError as ServiceUnavailableError,
        StreamInterruptedError as StreamInterruptedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._runtime.http import HttpRequest as HttpRequest, HttpResponse as HttpResponse, Timeout as Timeout
    from ._runtime.info import HttpInfo as HttpInfo, RateLimitInfo as RateLimitInfo
    from ._runtime.operation import Operation as Operation, Parameter as Parameter
    from ._runtime.pages import AsyncPages as AsyncPages, Page as Page
    from ._runtime.settings import (
        ClientOptions as ClientOptions,
        RequestOptions as RequestOptions,
        UploadOptions as UploadOptions,
    )
    from ._runtime.stream import (
        AsyncStream as AsyncStream,
        AsyncTextStream as AsyncTextStream,
        Stream as Stream,
        TextStream as TextStream,
    )
    from ._runtime.values.availability import Availability as Availability
    from ._runtime.values.convert import from_dict as from_dict, to_json as to_json
    from ._runtime.values.hints import type_hints as type_hints
    from ._runtime.values.record import (
        NULL as NULL,
        Answer as Answer,
        Null as Null,
        Record as Record,
        Unknown as Unknown,
        to_dict as to_dict,
    )
    from ._runtime.values.schema import json_schema as json_schema
    from .client import AsyncOpenRouter as AsyncOpenRouter, OpenRouter as OpenRouter
    from .operations import OPERATIONS as OPERATIONS
    from .types import *

_HOMES = {
    "_runtime.bodies": ("FileInput "),
    "_runtime.download": ("AsyncDownload Download "),
    "_runtime.errors": (
        "APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadGatewayError "
        "BadRequestError ConfigurationError ConflictError GatewayTimeoutError InternalServerError "
        "InvalidResponseError MissingExtraError NotFoundError OpenRouterError OverloadedError PayloadTooLargeError "
        "PaymentRequiredError PermissionDeniedError RateLimitError RequestTimeoutError ServiceUnavailableError "
        "StreamInterruptedError UnprocessableEntityError "
    ),
    "_runtime.http": ("HttpRequest HttpResponse Timeout "),
    "_runtime.info": ("HttpInfo RateLimitInfo "),
    "_runtime.operation": ("Operation Parameter "),
    "_runtime.pages": ("AsyncPages Page "),
    "_runtime.settings": ("ClientOptions RequestOptions UploadOptions "),
    "_runtime.stream": ("AsyncStream AsyncTextStream Stream TextStream "),
    "_runtime.values.availability": ("Availability "),
    "_runtime.values.convert": ("from_dict to_json "),
    "_runtime.values.hints": ("type_hints "),
    "_runtime.values.record": ("NULL Answer Null Record Unknown to_dict "),
    "_runtime.values.schema": ("json_schema "),
    "client": ("AsyncOpenRouter OpenRouter "),
    "operations": ("OPERATIONS "),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Load a public name when it is first asked for, so that the import of the package costs next to nothing."""
        if name == "__all__":
            return __dir__()
        if name == "types" or name in _HOMES:  # a module, which type checkers find here without an import of it
            return importlib.import_module(f".{name}", __name__)
        module = None if name[:1] == "_" else importlib.import_module(f".{_HOME.get(name, 'types')}", __name__)
        if module is None or not hasattr(module, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value


def __dir__() -> list[str]:
    return sorted([*_HOME, *dir(importlib.import_module(".types", __name__))])
