"""The composition root: settings in, a wired application out. Everything concrete is chosen here."""
