"""Make a video: start the job, look until it is done, download the file with a progress bar."""

import os
import tempfile
import time
from pathlib import Path

from openrouter_sdk import OpenRouter

PAUSE = 1 if "OPENROUTER_BASE_URL" in os.environ else 30  # seconds between two looks: the service takes minutes


def show(done: int, total: int | None) -> None:
    print(f"\r{100 * done // total} %" if total else f"\r{done:,} bytes", end="")


def main() -> None:
    with OpenRouter() as client:
        job = client.videos.create(model="google/veo-3.1", prompt="A boat at sunset", duration=4, resolution="720p")
        while job.status in ("pending", "in_progress"):
            print(job.status)
            time.sleep(PAUSE)
            job = client.videos.get(job.id)
        if job.status == "completed":
            path = client.videos.content(job.id).save(Path(tempfile.mkdtemp(), "boat.mp4"), on_progress=show)
            print(f"\n{path.name}: {path.stat().st_size:,} bytes")
        else:
            print(job.status, job.error)


if __name__ == "__main__":
    main()
