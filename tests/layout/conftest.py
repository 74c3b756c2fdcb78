"""The test brand, its resources, and a composition of one template in one call."""

from collections.abc import Callable
from typing import Any

import pytest

from brochure_studio.layout.compose import Composition, compose
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.workshop import Workshop
from brochure_studio.model.brand import Brand
from brochure_studio.model.template import Template
from tests.layout.stage import BRAND, FakeResources, make_document


@pytest.fixture(scope="session")
def brand() -> Brand:
    return Brand.model_validate(BRAND)


@pytest.fixture(scope="session")
def resources() -> FakeResources:
    return FakeResources()


@pytest.fixture(scope="session")
def lay(brand: Brand, resources: FakeResources) -> Callable[..., Composition]:
    """Return a function that composes a template with content, on a sheet without bleed."""
    workshop = Workshop({"nn": ("Har-dang-er",)})

    def run(template: Template, content: dict[str, Any] | None = None, **more: Any) -> Composition:
        sheet = more.pop("sheet", Sheet(0.0))
        document = make_document(content, **more)
        return compose(template, brand, document, resources, workshop, sheet)

    return run
