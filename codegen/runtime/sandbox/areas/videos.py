# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The videos of the sandbox: jobs that get on each time somebody looks."""

from __future__ import annotations

from ..calls import Bytes, Call, Collection, Refusal, handler_table
from ..misbehaviour import kind_of
from ..words import Json, generation_id

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_JOBS = Collection("video")
_LOOKS = 2  # times that somebody looks until it is done
_ENDS = {
    "failed": "the sandbox was asked to fail",
    "cancelled": "the sandbox was asked to cancel it",
    "expired": "the sandbox was asked to let it expire",
}
_VIDEO = b"\0\0\0\x18ftypisom\0\0\2\0isommp42" + b"\0\3\0\x08mdat" + bytes(196_608)
_MODELS: dict[str, tuple[str, bool]] = {"google/veo-3": ("Veo 3", True), "alibaba/wan-2.7": ("Wan 2.7", False)}


@handles("videos.create")
def _create(call: Call) -> Json:
    body = call.body
    if not (body.get("prompt") or body.get("frame_images") or body.get("input_references")):
        raise Refusal(400, "prompt is required where there is no image", "invalid_request")
    if not body.get("callback_url", "https://").startswith("https://"):
        raise Refusal(400, "callback_url starts with https://", "invalid_request")
    if "previous_job_id" in body:
        _JOBS.find(call, body["previous_job_id"])
    end = kind_of(body["model"])
    facts = {"end": end if end in _ENDS else "completed", "seconds": body.get("duration", 4), "looks": 0}
    job = _JOBS.add(call, {"id": f"vid_sandbox{call.state.number():08}", "generation": generation_id(), **facts})
    return _shown(call, job)


@handles("videos.get")
def _get(call: Call) -> Json:
    return _shown(call, _looked_at(call))


@handles("videos.content")
def _content(call: Call) -> Bytes:
    job = _looked_at(call)
    status = _status(job)
    if status == "expired":
        raise Refusal(410, f"the video {job['id']!r} has expired")
    if status != "completed":
        raise Refusal(409, f"the video {job['id']!r} is {status}, not completed", "conflict")
    if call.query.get("index", "0") != "0":
        raise Refusal(404, f"the video {job['id']!r} has one part, index 0", "not_found")
    return Bytes(_VIDEO, "video/mp4")


def _looked_at(call: Call) -> Json:
    job = _JOBS.find(call, call.path["jobId"])
    job["looks"] += 1
    return job


def _status(job: Json) -> str:
    if job["looks"] < _LOOKS:
        return "in_progress" if job["looks"] else "pending"
    return str(job["end"])


def _shown(call: Call, job: Json) -> Json:
    """A job as the service shows it."""
    url, status = f"{call.url}/videos/{job['id']}", _status(job)
    shown = {"id": job["id"], "polling_url": url, "status": status}
    if status != "pending":
        shown["generation_id"] = job["generation"]
    if status == "completed":
        shown["unsigned_urls"] = [f"{url}/content?index=0"]
        shown["usage"] = {"cost": round(0.05 * job["seconds"], 6), "is_byok": False}
    return {**shown, "error": _ENDS[status]} if status in _ENDS else shown


@handles("videos.list_models")
def _list_models(call: Call) -> Json:
    return {
        "data": [
            {
                "id": id_,
                "canonical_slug": id_,
                "name": name,
                "created": 1_763_000_000,
                "description": f"{name}, as the sandbox knows it.",
                "hugging_face_id": None,
                "supported_resolutions": ["720p", "1080p"],
                "supported_aspect_ratios": ["16:9", "9:16"],
                "supported_sizes": ["1280x720", "1920x1080"],
                "supported_durations": [4, 6, 8],
                "supported_frame_images": ["first_frame", "last_frame"],
                "generate_audio": sound,
                "seed": True,
                "creativity": None,
                "upscale_factor": None,
                "pricing_skus": {"duration_seconds": "0.05"},
                "allowed_passthrough_parameters": ["negativePrompt"],
            }
            for id_, (name, sound) in _MODELS.items()
        ]
    }
