# Everything a person or CI does with this project. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BRIEF ?= Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, around 15k euros, audio and video.
export LANGGRAPH_STRICT_MSGPACK := true
export LANGSMITH_TRACING := false

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev stubs run test check lint types imports tests bench evals example docs requirements clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python3.11 " + "$(MAKECMDGOALS)")'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "The venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }

# The stamp's name holds a digest of everything the environment is made from, so a change makes a new one.
RUN_STAMP = $(VENV)/.ready-$(shell cat requirements.txt pyproject.toml protos/build_stubs.py protos/ads/*/*.proto protos/ads/*/*/*.proto 2>/dev/null | cksum | tr ' ' '-')
DEV_STAMP = $(VENV)/.ready-dev-$(shell cat requirements-dev.txt pyproject.toml protos/build_stubs.py protos/ads/*/*.proto protos/ads/*/*/*.proto 2>/dev/null | cksum | tr ' ' '-')

setup: $(VENV)/bin/python ## Set up the environment that `make run` needs
	@test -e $(RUN_STAMP) || test -e $(DEV_STAMP) || { \
	  echo "Setting up $(VENV) (once, about a minute) ..." && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . && \
	  $(BIN)/python -m compileall -q planner agents tools protos && touch $(RUN_STAMP); }

setup-dev: $(VENV)/bin/python ## Set up the environment that `make test` needs
	@test -e $(DEV_STAMP) || { \
	  echo "Setting up $(VENV) for tests (once, about a minute) ..." && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . && \
	  $(BIN)/python -m compileall -q planner agents tools protos && touch $(DEV_STAMP); }

stubs: setup-dev ## Build the gRPC stubs again
	@$(BIN)/python protos/build_stubs.py

run: setup ## Plan a sample brief on local services, print the plan, and keep serving GraphQL
	@exec $(BIN)/planner serve --show-plan "$(BRIEF)"

test: setup-dev check ## Everything that must hold: lint, types, imports, tests (what CI runs)

check: lint types imports tests

lint: setup-dev ## Style and formatting
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --check --quiet .

types: setup-dev ## Strict types
	@$(BIN)/mypy

imports: setup-dev ## Who may import whom
	@$(BIN)/lint-imports --no-cache

tests: setup-dev ## The tests
	@$(BIN)/python -m pytest -q

bench: setup-dev ## Time a turn, the reader, and a turn that asks a model; write docs/benchmarks
	@$(BIN)/python -m tests.benchmarks.turn
	@$(BIN)/python -m tests.benchmarks.reading
	@$(BIN)/python -m tests.benchmarks.hybrid

evals: setup-dev ## Score how briefs are understood; write evals/results
	@$(BIN)/planner eval reading evals/suites/reading/held/*.jsonl > evals/results/reading-held.txt
	@$(BIN)/planner eval reading evals/suites/reading/tuned/*.jsonl > evals/results/reading-tuned.txt
	@grep '^all fields' evals/results/reading-*.txt

example: setup-dev ## Talk the README's conversation again and write it to docs/examples
	@$(BIN)/python -m tests.fakes.example

docs: setup-dev ## Draw again what the code draws
	@$(BIN)/python -m agents.draw
	@$(BIN)/python -m tests.fakes.reading_page

requirements: setup-dev ## Compile the hashed requirements again (needs uv)
	@uv pip compile pyproject.toml --universal --python-version 3.11 --extra build --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q -o requirements.txt
	@uv pip compile pyproject.toml --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q -o requirements-dev.txt

clean: ## Remove the environment and everything generated
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
