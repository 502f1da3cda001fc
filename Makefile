PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

help:  ## Print the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/user  ## Show the SDK at work: in the sandbox, or for real where OPENROUTER_API_KEY is set
	@$(BIN)/python tests/examples/demo.py

generate: $(VENV)/dev  ## Write generated/ from spec/
	$(BIN)/python -m codegen

fix: $(VENV)/dev  ## Lay out the spec, format, mend what lint can mend, rewrite goldens
	$(BIN)/python -m codegen --format
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format --quiet .
	GOLDEN=rewrite $(BIN)/python -m pytest tests/codegen/test_golden.py

check: lint types golden-check  ## Lint, types and drift, without the tests
	$(BIN)/python -m codegen --check

test: lint  ## All that CI runs: lint, types, drift, tests
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile

lint: $(VENV)/dev  ## Style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev  ## mypy (strict) and pyright over the generated package and the examples
	$(BIN)/python -m pytest tests/test_typing.py

golden-check: $(VENV)/dev
	$(BIN)/python -m pytest tests/codegen/test_golden.py

behaviour: $(VENV)/dev  ## Rewrite tests/behaviour/REPORT.md: servers that misbehave, thousands of streams, fuzzing
	$(BIN)/python -m tests.behaviour

bench: $(VENV)/bench  ## CPU time against urllib3 + orjson without types, openai and openrouter
	$(BIN)/python -m tests.bench

conformance: $(VENV)/dev  ## Check the sandbox with the official clients (Python, npm), anthropic, openai and litellm
	$(BIN)/python -m tests.conformance

# Environments: what a user has, what a maintainer has, and the peers of the benchmark.
$(VENV)/user: pyproject.toml tests/constraints.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade --constraint tests/constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint tests/constraints.txt --editable '.[all]'
	@touch $@

$(VENV)/dev: $(VENV)/user
	$(BIN)/python -m pip install --quiet --constraint tests/constraints.txt --group codegen --group test
	@touch $@

$(VENV)/bench: $(VENV)/dev
	$(BIN)/python -m pip install --quiet --constraint tests/constraints.txt --group bench
	@touch $@

.PHONY: help demo generate fix check test lint types golden-check behaviour bench conformance
