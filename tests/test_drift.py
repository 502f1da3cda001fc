"""What is in generated/ is what the spec and the runtime give, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import ROOT, main

PACKAGE = ROOT / "generated" / "openrouter_sdk"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_check(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check"])
    assert capsys.readouterr() == ("", "")
    assert code == 0


def test_generating_into_nothing_gives_the_same(tmp_path: Path) -> None:
    assert main(["--out", str(tmp_path / "fresh")]) == 0
    fresh, kept = contents(tmp_path / "fresh"), contents(PACKAGE)
    assert fresh.keys() == kept.keys()
    assert [path for path in fresh if fresh[path] != kept[path]] == []


def test_nothing_else_is_in_the_folder() -> None:
    found = {entry.name for entry in PACKAGE.parent.iterdir() if not entry.name.startswith((".", "__pycache__"))}
    assert found == {PACKAGE.name}


def test_runtime_is_copied_as_it_is() -> None:
    home = {path: text for path, text in contents(ROOT / "codegen" / "runtime").items() if path.endswith(".py")}
    assert home
    assert home == contents(PACKAGE / "_runtime")
    first = b"# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.\n"
    assert [path for path, text in home.items() if not text.startswith(first)] == []
