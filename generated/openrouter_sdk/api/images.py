# Made by `make generate` from spec/images.json; edit that.
"""Images made from a prompt: whole, or with previews while they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.stream import Stream
    from ..types.images.events import ImageEvent
    from ..types.images.requests import ImageArguments
    from ..types.images.responses import ImageEndpointList, ImageModelList, ImageResult

_IMAGE_ARGUMENTS = (
    "model prompt session_id trace user n size resolution aspect_ratio quality background "
    "output_format output_compression input_references seed provider "
)
_CREATE: Operation[ImageResult] = Operation(
    "images.create",
    "POST /images",
    body="images.requests.CreateImages",
    returns="images.responses.ImageResult",
    arguments=_IMAGE_ARGUMENTS,
    required="model prompt",
    lists="input_references",
    dialect="images",
)
_STREAM: Operation[Stream[ImageEvent, ImageResult]] = Operation(
    "images.stream",
    "POST /images",
    body="images.requests.CreateImages",
    returns="images.responses.ImageResult",
    events="images.events.ImageEvent",
    fixed={"stream": True},
    arguments=_IMAGE_ARGUMENTS,
    required="model prompt",
    lists="input_references",
    dialect="images",
)
_LIST_MODELS: Operation[ImageModelList] = Operation(
    "images.list_models", "GET /images/models", returns="images.responses.ImageModelList", key="optional"
)
_LIST_ENDPOINTS: Operation[ImageEndpointList] = Operation(
    "images.list_endpoints",
    "GET /images/models/{author}/{slug}/endpoints",
    returns="images.responses.ImageEndpointList",
    key="optional",
    joined=True,
)


class Images(Area):
    """Images made from a prompt: whole, or with previews while they are made."""

    def create(self, **arguments: Unpack[ImageArguments]) -> ImageResult:
        """Make images from a prompt.

        It can take minutes. `data[0].save(path)` writes the first image to a file. Without an image there is no charge.

        Docs: https://openrouter.ai/docs/api-reference/images/create-images

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[ImageArguments]) -> Stream[ImageEvent, ImageResult]:
        """Make images from a prompt, with previews on the way.

        Open it with `with`; iterate for events, and call `.final()` for what `create` would have returned. Models that
        can't stream send the finished images alone.

        Docs: https://openrouter.ai/docs/api-reference/images/create-images

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._stream(_STREAM, arguments)

    def list_models(self, **options: Unpack[RequestOptions]) -> ImageModelList:
        """List the models that make images, with the arguments that each takes.

        Docs: https://openrouter.ai/docs/api-reference/images/list-image-models

        Raises:
            InternalServerError: As the service documents.
        """
        return self._call(_LIST_MODELS, {}, options)

    def list_endpoints(
        self, author: str, slug: str | None = None, /, **options: Unpack[RequestOptions]
    ) -> ImageEndpointList:
        """List the endpoints that serve an image model, with prices.

        Docs: https://openrouter.ai/docs/api-reference/images/list-image-model-endpoints

        Args:
            author: The part of the model's id before the slash. Or both in one string: 'author/slug'.
            slug: The part after the slash. Left out where `author` holds both.

        Raises:
            NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_ENDPOINTS, {"author": author, "slug": slug}, options)


class AsyncImages(Area):
    """Images made from a prompt: whole, or with previews while they are made."""

    create = awaited(Images.create)
    stream = awaited_stream(Images.stream)
    list_models = awaited(Images.list_models)
    list_endpoints = awaited(Images.list_endpoints)


OPERATIONS = (
    _CREATE,
    _STREAM,
    _LIST_MODELS,
    _LIST_ENDPOINTS,
)
