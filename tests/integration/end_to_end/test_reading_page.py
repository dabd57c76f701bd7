"""The page that shows which words became which field is what the reader of today makes of its briefs."""

from tests.fakes.reading_page import PAGE, page


def test_the_page_is_written_again_the_same() -> None:
    assert page() == PAGE.read_text(encoding="utf-8"), "the reader reads differently now: run `make docs`"
