"""Names of advertising markets and which ones are planned together."""

_NAMES = {
    "AE": "United Arab Emirates", "AR": "Argentina", "AT": "Austria", "AU": "Australia", "BE": "Belgium",
    "BG": "Bulgaria", "BR": "Brazil", "CA": "Canada", "CH": "Switzerland", "CL": "Chile", "CO": "Colombia",
    "CR": "Costa Rica", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark", "EC": "Ecuador", "EE": "Estonia",
    "EG": "Egypt", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom", "GR": "Greece",
    "HK": "Hong Kong", "HR": "Croatia", "HU": "Hungary", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel",
    "IN": "India", "IS": "Iceland", "IT": "Italy", "JP": "Japan", "KE": "Kenya", "KR": "South Korea",
    "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia", "MA": "Morocco", "MX": "Mexico", "MY": "Malaysia",
    "NG": "Nigeria", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand", "PA": "Panama", "PE": "Peru",
    "PH": "Philippines", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "RS": "Serbia",
    "SA": "Saudi Arabia", "SE": "Sweden", "SG": "Singapore", "SI": "Slovenia", "SK": "Slovakia",
    "TH": "Thailand", "TR": "Turkey", "TW": "Taiwan", "UA": "Ukraine", "US": "United States", "UY": "Uruguay",
    "VN": "Vietnam", "ZA": "South Africa",
}  # fmt: skip

_GROUPS = (
    ("DE", "AT", "CH"),
    ("GB", "IE"),
    ("US", "CA", "MX"),
    ("SE", "NO", "DK", "FI"),
    ("NL", "BE", "LU"),
    ("ES", "PT"),
    ("FR", "BE", "CH"),
    ("IT", "ES"),
    ("BR", "AR", "CL"),
    ("MX", "CO", "PE"),
    ("AU", "NZ"),
    ("JP", "KR", "TW"),
    ("PL", "CZ", "SK"),
    ("LT", "LV", "EE"),
    ("SG", "MY", "ID"),
)


def country_words(country_code: str) -> str:
    """Return the English name of a market, or its code where no name is kept."""
    return _NAMES.get(country_code, country_code)


def has_name(country_code: str) -> bool:
    """Whether an English name of the market is kept."""
    return country_code in _NAMES


def market_suggestions(country_code: str) -> tuple[str, ...]:
    """Return three ready answers to "where": the home market, with a neighbour, with its whole group."""
    home = country_words(country_code)
    group = next((group for group in _GROUPS if country_code in group), ())
    neighbours = [country_words(code) for code in group if code != country_code]
    choices = [home]
    if neighbours:
        choices.append(f"{home} and {neighbours[0]}")
    if len(neighbours) > 1:
        choices.append(f"{', '.join([home, *neighbours[:-1]])} and {neighbours[-1]}")
    for fallback in ("United States", "United Kingdom", "Germany"):
        if len(choices) >= 3:
            break
        if fallback != home and fallback not in neighbours:
            choices.append(f"{home} and {fallback}")
    return tuple(choices[:3])
