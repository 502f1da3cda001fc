"""Rendered files to disk: only what differs is touched, and the check says exactly what is not as it should be."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.layout import laid_out
from codegen.load import load
from codegen.render import MANIFEST, render
from codegen.write import differences, write

Save = Callable[[Mapping[str, Any]], Path]


def listed(files: dict[str, str]) -> dict[str, str]:
    """The files with a manifest that lists them."""
    return {**files, MANIFEST: json.dumps(sorted([*files, MANIFEST]))}


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


OLD = listed({"client.py": "old\n", "types/pets.py": "same\n", "types/dogs/responses.py": "gone\n"})
NEW = listed({"client.py": "new\n", "types/pets.py": "same\n", "types/cats.py": "ä\n", "_runtime/sse.py": "run\n"})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A package as an older spec gave it, used since."""
    folder = tmp_path / "package"
    write(OLD, folder)
    (folder / "types/dogs/__pycache__").mkdir()
    (folder / "types/dogs/__pycache__/responses.cpython-311.pyc").write_bytes(b"compiled")
    return folder


# -- writing ----------------------------------------------------------------------------------------------


def test_write_makes_the_folder_hold_the_files(out: Path) -> None:
    write(NEW, out)
    assert tree(out) == NEW
    assert not (out / "types/dogs").exists()


def test_write_into_nothing(tmp_path: Path) -> None:
    assert sorted(NEW) == sorted(write(NEW, tmp_path / "deep/package"))
    assert tree(tmp_path / "deep/package") == NEW


def test_write_touches_only_what_differs(out: Path) -> None:
    before = (out / "types/pets.py").stat().st_mtime_ns
    changed = write(NEW, out)
    assert sorted(changed) == [MANIFEST, "_runtime/sse.py", "client.py", "types/cats.py", "types/dogs/responses.py"]
    assert before == (out / "types/pets.py").stat().st_mtime_ns
    assert write(NEW, out) == []


def test_write_leaves_foreign_files_alone(out: Path) -> None:
    (out / "types/dogs/mine.py").write_text("mine\n")
    write(NEW, out)
    assert tree(out / "types/dogs").keys() == {"mine.py", "__pycache__/responses.cpython-311.pyc"}
    assert differences(NEW, out) == ["stale: types/dogs/mine.py\n"]


def test_write_gives_plain_line_ends_and_utf_8(out: Path) -> None:
    (out / "client.py").write_bytes(b"new\r\n")
    write(NEW, out)
    assert (out / "client.py").read_bytes() == b"new\n"
    assert (out / "types/cats.py").read_bytes() == b"\xc3\xa4\n"


# -- checking ---------------------------------------------------------------------------------------------


def test_no_differences_after_a_write(out: Path) -> None:
    write(NEW, out)
    assert differences(NEW, out) == []


def test_differences_name_missing_files(tmp_path: Path) -> None:
    assert sorted(f"missing: {path}\n" for path in NEW) == sorted(differences(NEW, tmp_path / "package"))


def test_differences_show_changed_files(out: Path) -> None:
    write(NEW, out)
    (out / "client.py").write_text("old\n")
    expected = ["--- found/client.py\n", "+++ generated/client.py\n", "@@ -1 +1 @@\n", "-old\n", "+new\n"]
    assert expected == differences(NEW, out)
    (out / "client.py").write_bytes(b"new\r\n")
    assert differences(NEW, out)


def test_differences_name_stale_files(out: Path) -> None:
    write(NEW, out)
    (out / "types/dogs.py").write_text("left over\n")
    (out / "__pycache__").mkdir()
    (out / "__pycache__/client.cpython-311.pyc").write_bytes(b"compiled")
    assert differences(NEW, out) == ["stale: types/dogs.py\n"]


def test_differences_of_a_runtime_copy_name_its_home(out: Path) -> None:
    write(NEW, out)
    (out / "_runtime/sse.py").write_text("walk\n")
    report = differences(NEW, out)
    assert report[0] == "edit codegen/runtime/sse.py, not the copy:\n"
    assert report[-2:] == ["-walk\n", "+run\n"]


def test_differences_write_nothing(out: Path) -> None:
    before = tree(out)
    differences(NEW, out)
    assert before == tree(out)


def test_layout_of_an_empty_block() -> None:
    file = {"description": "Nothing.", "types": {}, "operations": {}}
    assert laid_out(file) == '{\n  "description": "Nothing.",\n  "types": {},\n  "operations": {}\n}\n'


# -- the command ------------------------------------------------------------------------------------------


def test_command(good: dict[str, Any], save: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "package"
    arguments = ["--spec", str(save(good)), "--out", str(out)]

    assert main([*arguments, "--check"]) == 1
    assert "layout: pets.json: run `python -m codegen --format`\n" in capsys.readouterr().out
    for laid in (2, 0):
        assert main([*arguments, "--format"]) == 0
        assert capsys.readouterr() == (f"{laid} spec files laid out\n", "")
    assert not out.exists()

    assert main([*arguments, "--check"]) == 1
    captured = capsys.readouterr()
    assert "missing: types/pets/responses.py\n" in captured.out
    assert captured.err == "generated code is not what the spec gives; run `make generate`\n"
    assert not out.exists()

    assert main(arguments) == 0
    count = len(json.loads((out / MANIFEST).read_text()))
    assert capsys.readouterr().out == f"{count} files, {count} changed\n"
    assert count == len(tree(out))

    assert main([*arguments, "--check"]) == 0
    assert capsys.readouterr() == ("", "")


def test_command_on_a_bad_spec(
    good: dict[str, Any], save: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = save({**good, "dogs.json": good["pets.json"]})
    assert main(["--spec", str(spec), "--out", str(tmp_path / "package")]) == 2
    message = "pets.json#/types/Pet: dogs.json has a type of this name; type names are unique over all files"
    assert capsys.readouterr() == ("", f"codegen: {message}\n")
    assert not (tmp_path / "package").exists()


def test_rendering_twice_gives_the_same(good: dict[str, Any], save: Save) -> None:
    first, second = render(load(save(good))), render(load(save(dict(reversed(good.items())))))
    assert list(first.items()) == list(second.items())


def test_manifest_lists_the_package(rendered: Callable[[str], dict[str, str]]) -> None:
    files = rendered("split_area")
    assert json.loads(files[MANIFEST]) == sorted(files)
