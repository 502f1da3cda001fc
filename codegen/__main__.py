"""python -m codegen [--check | --format] [--spec DIR] [--out DIR]"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .layout import misplaced
from .load import load, spec_files
from .render import render
from .spec import SpecError
from .write import differences, write

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Generate the package, or say how it differs from what would be generated."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=main.__doc__)
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--check", action="store_true", help="write nothing; print differences and exit 1 if there are any"
    )
    mode.add_argument("--format", action="store_true", help="lay out the spec files anew, and generate nothing")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec files")
    parser.add_argument("--out", type=Path, default=ROOT / "generated" / "openrouter_sdk", help="folder of the package")
    options = parser.parse_args(arguments)
    try:
        spec = load(options.spec)
        files = {} if options.format else render(spec)
    except SpecError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    laid = list(misplaced({"api": options.spec / "api.json", **spec_files(options.spec)}))
    if options.format:
        for path, text in laid:
            path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{len(laid)} spec files laid out")
        return 0
    if options.check:
        report = [f"layout: {path.relative_to(options.spec)}: run `python -m codegen --format`\n" for path, _ in laid]
        report += differences(files, options.out)
        sys.stdout.writelines(report)
        if report:
            print("generated code is not what the spec gives; run `make generate`", file=sys.stderr)
        return 1 if report else 0
    changed = write(files, options.out)
    print(f"{len(files)} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
