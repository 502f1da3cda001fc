"""Rendered files to disk, or compared with it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from pathlib import Path

from .render import MANIFEST

_LEFT_ALONE = {"__pycache__"}


def write(files: Mapping[str, str], out: Path) -> list[str]:
    """Make `out` hold exactly `files`: write what differs, remove what the old manifest lists and is no more."""
    changed = []
    stale = _stale(files, out)  # asked first: the manifest is among the files that are written
    for path, text in files.items():
        target = out / path
        if not target.exists() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            changed.append(path)
    for path in stale:
        (out / path).unlink()
        changed.append(path)
        folder = (out / path).parent
        while folder != out and not any(entry.name not in _LEFT_ALONE for entry in folder.iterdir()):
            for entry in folder.iterdir():
                for compiled in entry.iterdir():
                    compiled.unlink()
                entry.rmdir()
            folder.rmdir()
            folder = folder.parent
    return changed


def differences(files: Mapping[str, str], out: Path) -> list[str]:
    """What `write` would change, as a report: missing and stale files by name, changed ones as a diff."""
    report = []
    for path, text in files.items():
        target = out / path
        if not target.exists():
            report.append(f"missing: {path}\n")
            continue
        found = target.read_bytes().decode("utf-8", "replace")
        if found != text:
            if path.startswith("_runtime/"):
                report.append(f"edit codegen/runtime/{path.removeprefix('_runtime/')}, not the copy:\n")
            report.extend(
                difflib.unified_diff(
                    found.splitlines(keepends=True),
                    text.splitlines(keepends=True),
                    f"found/{path}",
                    f"generated/{path}",
                )
            )
    listed = set(_stale(files, out))
    on_disk = {
        path.relative_to(out).as_posix()
        for path in out.rglob("*")
        if path.is_file() and not _LEFT_ALONE & set(path.parts)
    }
    report.extend(f"stale: {path}\n" for path in sorted(listed | (on_disk - files.keys())))
    return report


def _stale(files: Mapping[str, str], out: Path) -> list[str]:
    manifest = out / MANIFEST
    if not manifest.exists():
        return []
    return [path for path in json.loads(manifest.read_text()) if path not in files and (out / path).is_file()]
