"""python -m codegen [--check] [--spec DIR] [--out DIR]"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .check import SpecError
from .load import load
from .render import render
from .write import differences, write

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Generate the package, or say how it differs from what would be generated."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=main.__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print differences and exit 1 if there are any"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec files")
    parser.add_argument("--out", type=Path, default=ROOT / "generated" / "openrouter_sdk", help="folder of the package")
    options = parser.parse_args(arguments)
    try:
        files = render(load(options.spec))
    except SpecError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    if options.check:
        report = differences(files, options.out)
        sys.stdout.writelines(report)
        if report:
            print("generated code is not what the spec gives; run `make generate`", file=sys.stderr)
        return 1 if report else 0
    changed = write(files, options.out)
    print(f"{len(files)} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
