"""Plays the simulator's part in the port file protocol: listens, writes its port, serves nothing."""

import argparse
import socket
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--as-of")
    parser.add_argument("--port-file", type=Path)
    parser.add_argument("--die-with-parent", action="store_true")
    arguments = parser.parse_args()
    if arguments.seed == 13:
        print("this market is broken", flush=True)
        sys.exit(3)
    if arguments.seed == 14:
        time.sleep(60)  # never ready
    with socket.create_server(("127.0.0.1", arguments.port)) as server:
        arguments.port_file.write_text(str(server.getsockname()[1]))
        while True:
            server.accept()[0].close()
