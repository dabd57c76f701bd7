"""`planner`, the command line."""

import os
import sys


def main() -> None:
    """Run the command line on the real composition; expected errors end as one clear message."""
    os.environ.setdefault("LANGGRAPH_STRICT_MSGPACK", "true")
    os.environ.setdefault("LANGSMITH_TRACING", "false")
    import click

    from planner.bootstrap.composition import LocalComposition
    from planner.domain.errors import PlannerError
    from planner.surfaces.cli.commands import planner

    try:
        planner(obj=LocalComposition(), standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except PlannerError as error:
        click.echo(f"{error.message}", err=True)
        if error.suggestion:
            click.echo(error.suggestion, err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
