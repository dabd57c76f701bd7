"""An advertiser's own past ad sets, the newest first."""

from collections.abc import Sequence

from alembic import op

revision: str = "0003"
down_revision: str | Sequence[str] | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index("ix_ad_set_advertiser", "ad_set", ["advertiser_id", "end_date"])


def downgrade() -> None:
    op.drop_index("ix_ad_set_advertiser", "ad_set")
