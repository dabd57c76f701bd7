"""`planner`, the command line."""

import os
import sys


def main() -> None:
    """Run the command line on the real composition; expected errors end as one clear message."""
    os.environ.setdefault("LANGGRAPH_STRICT_MSGPACK", "true")
    os.environ.setdefault("LANGSMITH_TRACING", "false")
    # gRPC's C core reports on standard error what our own errors say better, and we never fork with it.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")
    # Our arrays are small: a second thread of the linear algebra library costs more than it brings.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import logging

    import click

    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)  # each failed call is a typed error already

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
