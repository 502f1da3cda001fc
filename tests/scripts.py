"""Scripts as a user runs them: with the generated package, and with nothing of what the caller of the tests has set."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
GENERATED = str(ROOT / "generated")
# In dev mode asyncio logs each step longer than 0.1 s, which on a busy machine is any step that imports something.
SLOW_STEP = re.compile(r"^Executing <.+> .*took \d+\.\d+ seconds\n", re.MULTILINE)


def run(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments; what else is in the environment is that of the tests."""
    # Nothing of what the caller has set may lead a script elsewhere.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("OPENROUTER_", "PYTHON"))}
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env={**inherited, "PYTHONUTF8": "1", **environment},
        cwd=cwd,
        timeout=120,
    )


def run_script(path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script that may not even warn."""
    done = run("-W", "error", "-X", "dev", path, PYTHONPATH=GENERATED, PYTHONDONTWRITEBYTECODE="1", **environment)
    done.stderr = SLOW_STEP.sub("", done.stderr)
    return done
