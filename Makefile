# The commands of the house. Each does by itself the set-up that it needs.
# On Windows, where there is no make, docs/install.md has the lines to type.

PYTHON ?= python3
BIN := .venv/bin
# Set, so that painting needs no display; `make run` opens a real window.
OFFSCREEN := QT_QPA_PLATFORM=offscreen
CAMPAIGN := templates/starter/heim-til-hardanger

.DEFAULT_GOAL := help
.PHONY: help setup demo run words screenshots test check bench wheel clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

setup: ## system libraries, .venv, locked packages
	@$(PYTHON) setup/install.py

demo: ## export the starter campaign into out/demo/, with a contact sheet
	@$(PYTHON) setup/install.py --for run
	@$(BIN)/brochure-studio export $(CAMPAIGN) -o out/demo --replace --contact-sheet out/demo/contact-sheet.png

run: ## open the window
	@$(PYTHON) setup/install.py --for run
	@$(BIN)/brochure-studio

words: setup ## gather the window's words for translation, and compile them
	$(BIN)/python setup/words.py

screenshots: setup ## take the pictures of the window that the README shows
	$(BIN)/python setup/screenshots.py $(ARGS)

test: setup ## run the tests; ARGS="-k leaflet" chooses some
	$(OFFSCREEN) $(BIN)/python -m pytest $(ARGS)

check: setup ## format, lint, types, the house's storeys, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	@$(MAKE) --no-print-directory test

bench: setup ## speed, as ratios against peers measured in the same run
	@$(PYTHON) setup/install.py --for bench
	$(OFFSCREEN) $(BIN)/python -m benchmarks $(ARGS)

wheel: setup ## build dist/*.whl, with templates and assets inside
	$(BIN)/python -m hatchling build --target wheel --directory dist

clean: ## remove what the tools made, not the .venv
	rm -rf out dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.venv*' -prune -exec rm -rf {} +
