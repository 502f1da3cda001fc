# Made by `make generate` from spec/videos.json; edit that.
"""Videos made from a prompt: jobs that take minutes, looked up until they are done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited, awaited_download
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.download import Download
    from .._runtime.settings import RequestOptions
    from ..types.shared.requests.requests import Trace
    from ..types.videos.requests import VideoFrame, VideoPreferences, VideoReference
    from ..types.videos.responses import VideoAspectRatio, VideoJob, VideoModelList, VideoResolution

_CREATE: Operation[VideoJob] = Operation(
    "videos.create",
    "POST /videos",
    body="videos.requests.CreateVideo",
    returns="videos.responses.VideoJob",
    lists="frame_images input_references",
    status=202,
)
_GET: Operation[VideoJob] = Operation(
    "videos.get", "GET /videos/{jobId}", returns="videos.responses.VideoJob", names={"job_id": "jobId"}
)
_CONTENT: Operation[Download] = Operation(
    "videos.content",
    "GET /videos/{jobId}/content",
    query="index",
    media="video/mp4",
    names={"job_id": "jobId"},
    returns=bytes,
)
_LIST_MODELS: Operation[VideoModelList] = Operation(
    "videos.list_models", "GET /videos/models", returns="videos.responses.VideoModelList", key="optional"
)


class Videos(Area):
    """Videos made from a prompt: jobs that take minutes, looked up until they are done."""

    def create(
        self,
        *,
        model: str,
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        user: str | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        resolution: VideoResolution | None = None,
        aspect_ratio: VideoAspectRatio | None = None,
        size: str | None = None,
        generate_audio: bool | None = None,
        frame_images: Sequence[VideoFrame | Mapping[str, Any]] | None = None,
        input_references: Sequence[VideoReference | Mapping[str, Any]] | None = None,
        previous_job_id: str | None = None,
        seed: int | None = None,
        creativity: int | None = None,
        upscale_factor: float | None = None,
        callback_url: str | None = None,
        provider: VideoPreferences | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob:
        """Start to make a video.

        What comes back is a job: `get` it every half minute until its status is `completed`, then download it with
        `content`.

        Docs: https://openrouter.ai/docs/api-reference/video-generation/create-videos

        Args:
            model: Model to use, such as `google/veo-3.1`; `list_models` has those that make videos.
            session_id: Id shared by requests that belong together, at most 256 characters; for grouping in
                observability tools.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            user: Stable id or hash of your end user, so that abuse is told apart from your other users.
            prompt: What the video should show; may be left out only for models that work from images alone.
            duration: Length in seconds, at least 1; `supported_durations` in the model list says which.
            resolution: Size tier of the picture.
            aspect_ratio: Width to height of the picture.
            size: Exact size in pixels, such as '1280x720', in place of `resolution` and `aspect_ratio`.
            generate_audio: Whether it has sound; true with models that can when left out.
            frame_images: Images that the video begins or ends with.
            input_references: Images, sounds and videos to go by.
            previous_job_id: Id of an earlier job to go on from, with models that can.
            seed: Seed for sampling; the same seed and arguments should give the same video, which not all providers
                keep.
            creativity: How much an upscaling model may invent; other models refuse it.
            upscale_factor: How many times larger an upscaling model makes it, above 0; other models refuse it.
            callback_url: HTTPS address that is told when the job is done; wins over the workspace's own.
            provider: Settings for single providers.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "model": model, "session_id": session_id, "trace": trace, "user": user, "prompt": prompt,
            "duration": duration, "resolution": resolution, "aspect_ratio": aspect_ratio, "size": size,
            "generate_audio": generate_audio, "frame_images": frame_images, "input_references": input_references,
            "previous_job_id": previous_job_id, "seed": seed, "creativity": creativity,
            "upscale_factor": upscale_factor, "callback_url": callback_url, "provider": provider,
        }, options)  # fmt: skip

    def get(self, job_id: str, /, **options: Unpack[RequestOptions]) -> VideoJob:
        """Look up how far a video is.

        A job that failed is returned like any other: see its `status` and `error`.

        Docs: https://openrouter.ai/docs/api-reference/video-generation/get-videos

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"job_id": job_id}, options)

    def content(self, job_id: str, /, *, index: int | None = None, **options: Unpack[RequestOptions]) -> Download:
        """Download a finished video.

        It is asked for when it is read: `.read()`, `.save(path)`, piece by piece, or in a `with` block.

        Docs: https://openrouter.ai/docs/api-reference/video-generation/list-videos-content

        Args:
            job_id: Id of the job.
            index: Which of its videos, counted from 0; the first when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, APIStatusError,
                InternalServerError: As the service documents.
        """
        return self._download(_CONTENT, {"job_id": job_id, "index": index}, options)

    def list_models(self, **options: Unpack[RequestOptions]) -> VideoModelList:
        """List the models that make videos, with the arguments that each takes.

        Docs: https://openrouter.ai/docs/api-reference/video-generation/list-videos-models

        Raises:
            BadRequestError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_MODELS, {}, options)


class AsyncVideos(Area):
    """Videos made from a prompt: jobs that take minutes, looked up until they are done."""

    create = awaited(Videos.create)
    get = awaited(Videos.get)
    content = awaited_download(Videos.content)
    list_models = awaited(Videos.list_models)


OPERATIONS = (
    _CREATE,
    _GET,
    _CONTENT,
    _LIST_MODELS,
)
