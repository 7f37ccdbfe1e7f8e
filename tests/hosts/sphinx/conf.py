project = "Host"
extensions = ["myst_parser"]
html_theme = "alabaster"
