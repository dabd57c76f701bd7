"""Makes LangGraph's deserialisation strict: import this before anything of LangGraph.

LangGraph reads the variable once, when its checkpoint package is first imported; without it, a checkpoint in
the database may name any Python type to be built. What we store is JSON types only, so nothing is lost.
Programs set it at their start as well (see `planner.__main__`).
"""

import os

os.environ.setdefault("LANGGRAPH_STRICT_MSGPACK", "true")
