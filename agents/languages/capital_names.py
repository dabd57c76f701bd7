"""Spanish and Portuguese names of places that are words of the language when they are written small.

"La Plata" is a city and "la plata" is money; "Igualada" is a town and "igualada" a result. Only the capital
tells them apart, which a lexicon does not see.
"""

import re
from collections.abc import Iterator
from typing import Final

_SAME: Final = {
    "es": (
        "Al Ain|Alto Hospicio|Bajos de Haina|Buena Park|Campina Grande|Castro Urdiales|"
        "Ciudad Choluteca|Ciudad Sandino|Ciudad Vieja|Colonia del Sacramento|Dar es Salaam|El Cajon|"
        "El Dorado|El Paraíso|El Progreso|El Salvador|Fernando de la Mora|La Ceiba|La Chorrera|"
        "La Habra|La Jolla|La Libertad|La Paz|La Plata|La Romana|La Serena|La Vega|Las Condes|"
        "Las Cruces|Las Cumbres|Las Palmas|Las Piedras|Las Vegas|Los Andes|Los Lagos|Los Mochis|"
        "Los Ríos|Los Santos|Minas Gerais|Montes Claros|Novo Hamburgo|Nueva Guinea|Nueva Loja|"
        "Praia Grande|Presidente Franco|Presidente Prudente|Puerto Cabello|Puerto La Cruz|"
        "Puerto Madero|Puerto Madryn|Puerto Montt|Puerto Plata|Puerto Vallarta|Punta Cana|"
        "Punta del Este|Ras Al Khaimah|Río Negro|Salvaleón de Higüey|San Felipe|"
        "San Francisco de Macorís|San José de Mayo|San Juan de la Maguana|San Pedro de Copán|"
        "San Pedro de Macorís|San Pedro Sula|San Vicente de Moravia|Santa Clara|"
        "Santa Cruz de Barahona|Santa Cruz de Tenerife|Santa Cruz de Yojoa|Santa Cruz del Quiché|"
        "Santa Cruz de la Sierra|Santa Fe|Santa Marta|Santa Rosa|Silver Spring|Treinta y Tres|"
        "Valle del Cauca|Várzea Grande|Villa Carlos Paz|Villa Elisa|Villa María|Villa Mercedes|"
        "Villa Nueva|Vitoria da Conquista|Cerro Largo|Tres Ríos|Dos Hermanas|Tres Cantos|"
        "Rivas-Vaciamadrid|San Sebastián de los Reyes|Alcalá la Real|Talavera de la Reina|"
        "Ciudad Real|Ciudad Rodrigo|Ciudad Bolívar|Ciudad Guayana|Ciudad Juárez|Ciudad Obregón|"
        "Ciudad Victoria|Ciudad del Este|Ciudad del Carmen|Quinta Normal|Mesa Verde|Playa del Carmen|"
        "Campo Grande|Porto Alegre|Belo Horizonte|Caxias do Sul"
    ),
    "pt": (
        "Acapulco de Juárez|Barra do Dande|Boa Esperança|Boa Vista|Bom Despacho|Bom Jesus da Lapa|"
        "Buenos Aires|Campo Grande|Campos do Jordão|Castelo Branco|Ciudad del Este|Cruz das Almas|"
        "Da Nang|Dom Pedrito|Duas Barras|Entre Ríos|Entre Rios|Feira de Santana|Foz do Iguaçu|"
        "La Araucanía|La Coruña|La Guajira|La Paz|La Plata|La Rioja|La Réunion|Lagoa Santa|"
        "Las Palmas|Las Vegas|Mar del Plata|Mato Grosso|Mato Grosso do Sul|Monte Alegre|"
        "Montes Claros|Nova Friburgo|Nova Iguaçu|Nova Lima|Nova Petrópolis|Nova Serrana|Nova Vida|"
        "Novo Hamburgo|Novo Horizonte|Madre de Dios|Ojo de Agua|Ouro Branco|Ouro Preto|Passo Fundo|"
        "Pau dos Ferros|Poços de Caldas|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|"
        "Pouso Alegre|Praia Grande|Presidente Prudente|Rio Branco|Rio Claro|Rio Grande|Rio Negro|"
        "Rio Pequeno|Rio Tinto|Rio Verde|Río Negro|San Miguel de Tucumán|San Salvador de Jujuy|"
        "Santa Cruz de la Sierra|Santa Luzia|Santa Maria|Santa Maria da Feira|Vila da Feira|"
        "Vila do Conde|Praia da Vitória|Santa Rosa|Santiago de los Caballeros|Santo Antônio de Jesus|"
        "Santo António dos Cavaleiros|Santo Domingo|Santo Tirso|São João del-Rei|São João del Rei|"
        "Sete Lagoas|Tel Aviv|Terceira|Três Corações|Três Lagoas|Três Pontas|Três Rios|"
        "Vale do Paraíba|Vale do Aço|Vale dos Vinhedos|Vila Franca de Xira|Vila Nova de Famalicão|"
        "Vila Velha|Volta Redonda|Barra Mansa|Bento Gonçalves|Água Boa|Águas Claras|Ponta Delgada|"
        "Angra do Heroísmo|Caldas da Rainha|Figueira da Foz|Viana do Castelo|Vila Real|Ponte de Lima|"
        "Póvoa de Varzim|Torres Vedras|Torres Novas|Paços de Ferreira|Oliveira de Azeméis|"
        "Marco de Canaveses"
    ),
}
"""Names of several words, wherever they stand."""
_NAMED: Final = {
    "es": {
        "La Haya": "The Hague",
        "La Meca": "Mecca",
        "Ciudad del Cabo": "Cape Town",
        "Costa de Marfil": "Ivory Coast",
        "Baja Sajonia": "Lower Saxony",
        "Sierra Leona": "Sierra Leone",
        "Santo Tomé y Príncipe": "São Tomé and Príncipe",
    },
    "pt": {},
}
"""The same, with another name in English."""
_BEHIND_A_WORD: Final = {
    "es": {
        **dict.fromkeys(
            (
                "Amazonas",
                "Campana",
                "Chía",
                "Como",
                "Ensenada",
                "Igualada",
                "Minas",
                "Montana",
                "Montería",
                "Pelotas",
                "Salé",
                "Tomé",
            ),
            "",
        ),
        "Brujas": "Bruges",
        "Lila": "Lille",
        "Colonia": "Cologne",
        "Ginebra": "Geneva",
        "Tejas": "Texas",
        "Malinas": "Mechelen",
        "Niza": "Nice",
        "Mauricio": "Mauritius",
        "Fez": "Fes",
    },
    "pt": {
        **dict.fromkeys(
            ("Baião", "Campanhã", "Como", "Cruzeiro", "Malta", "Mineiros", "Pará", "Poá", "Praia"), ""
        ),
        "Colónia": "Cologne",
        "Colônia": "Cologne",
        "Irão": "Iran",
        "Irã": "Iran",
        "Fez": "Fes",
        "Nice": "Nice",
        "Tunes": "Tunis",
    },
}
"""Names of one word: capitals that open a sentence tell nothing, so another word stands before them."""
_BEFORE: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:en|em|desde|hasta|hacia|para|pra|pro|por|y|e|o|u|ou|no|na|do|da|ao|à|de|del|al|a|"
    r"el|la|com|con|sin|sem|até)\s|[^\W\d_],\s|[(/+&]\s?)$"
)
_CAPITAL: Final = re.compile(r"(?<![\w-])[A-ZÀ-Þ][^\W\d_]*")
_LOOK_BACK: Final = 8
_GOES_ON: Final = re.compile(r" (?:de|do|da|dos|das|del|de la|de los|de las) [A-ZÀ-Þ]")
""" "Rio Grande" is no name in "Rio Grande do Sul"."""


def capital_names(message: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and English name of each place that only its capital makes one.

    Args:
        message: What the user wrote.
        language: ISO 639-1, a key of the lists.
    """
    if message.isupper():
        return
    behind = 0
    known = _FIRST_WORDS[language]
    for word in _CAPITAL.finditer(message):
        start = word.start()
        if start < behind:
            continue
        for name, said, alone in known.get(word.group(), ()):
            end = start + len(name)
            if not message.startswith(name, start) or message[end : end + 1].isalnum():
                continue
            if not alone and _GOES_ON.match(message, end):
                continue
            if alone and not _BEFORE.search(message[max(0, start - _LOOK_BACK) : start]):
                continue
            yield start, end, said
            behind = end
            break


def _by_first_word(language: str) -> dict[str, list[tuple[str, str, bool]]]:
    known: dict[str, list[tuple[str, str, bool]]] = {}
    several = {**dict.fromkeys(_SAME[language].split("|"), ""), **_NAMED[language]}
    for names, alone in ((several, False), (_BEHIND_A_WORD[language], True)):
        for name, said in names.items():
            first = _CAPITAL.match(name)
            key = first.group() if first is not None else name
            known.setdefault(key, []).append((name, said or name, alone))
    return {key: sorted(rows, key=lambda row: -len(row[0])) for key, rows in known.items()}


_FIRST_WORDS: Final = {language: _by_first_word(language) for language in _SAME}
