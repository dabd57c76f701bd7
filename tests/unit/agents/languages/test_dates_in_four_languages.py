"""Dates in German, French, Spanish and Portuguese. " ;; " stands between two messages."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        ("de", "2026-06-01", "1. bis 30. Oktober ;; Wir starten doch erst am 10.", "2026-10-10 2026-10-30"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; Start lieber am 8. statt am 1.", "2026-10-08 2026-10-30"),
        (
            "de",
            "2026-06-01",
            "1. bis 30. Oktober ;; lieber am 8. statt am 1., das Ende bleibt",
            "2026-10-08 2026-10-30",
        ),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; Ende schon am 23.", "2026-10-01 2026-10-23"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; bitte nur bis zum 23.", "2026-10-01 2026-10-23"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; wir hören am 23. auf", "2026-10-01 2026-10-23"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; los geht's erst am 8.", "2026-10-08 2026-10-30"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; ab dem 8. reicht", "2026-10-08 2026-10-30"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; vom 5. bis zum 25.", "2026-10-05 2026-10-25"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; lass die letzte Woche weg", "2026-10-01 2026-10-23"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; zwei Wochen mehr", "2026-10-01 2026-11-13"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; eine Woche weniger", "2026-10-01 2026-10-23"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; noch zwei Wochen dranhängen", "2026-10-01 2026-11-13"),
        ("de", "2026-06-01", "1. bis 30. Oktober ;; eine Woche kürzer bitte", "2026-10-01 2026-10-23"),
        (
            "de",
            "2026-06-01",
            "5. Oktober bis 1. November ;; in der zweiten Woche pausieren",
            "2026-10-05 2026-11-01 -2026-10-12..2026-10-18",
        ),
        (
            "de",
            "2026-06-01",
            "5. Oktober bis 1. November ;; die ersten drei Tage fallen weg",
            "2026-10-08 2026-11-01",
        ),
        ("de", "2026-06-01", "5. Oktober bis 1. November ;; drei statt vier Wochen", "2026-10-05 2026-10-25"),
        ("de", "2027-10-15", "kommende Woche Montag los, vier Wochen", "2027-10-18 2027-11-14"),
        ("de", "2027-10-15", "Start Montag nächster Woche, drei Wochen lang", "2027-10-18 2027-11-07"),
        ("de", "2027-10-15", "nächste Woche Mittwoch geht's los, zehn Tage", "2027-10-20 2027-10-29"),
        (
            "de",
            "2026-06-01",
            "Unser neues Rollenspiel erscheint am 19. November. ;; 1.10. bis zum Release-Tag",
            "2026-10-01 2026-11-19",
        ),
        (
            "de",
            "2026-06-01",
            "Die Premiere ist am 19. November. ;; vom 1. Oktober bis zur Premiere",
            "2026-10-01 2026-11-19",
        ),
        (
            "de",
            "2026-06-01",
            "Unser Festival ist vom 3. bis 9. Juli. Werbung genau an diesen Tagen",
            "2026-07-03 2026-07-09",
        ),
        (
            "de",
            "2026-06-01",
            "Die Messe läuft 3. bis 9. Juli, die Anzeigen im selben Zeitraum",
            "2026-07-03 2026-07-09",
        ),
        (
            "de",
            "2026-06-01",
            "Die Ausstellung eröffnet am 3. Juli. Start am Eröffnungstag, drei Wochen",
            "2026-07-03 2026-07-23",
        ),
        (
            "de",
            "2026-06-01",
            "Kinostart am Donnerstag, 12. November 2026. Laufzeit vom 29.10. bis inkl. "
            "Startwochenende (15.11.)",
            "2026-10-29 2026-11-15",
        ),
        ("de", "2026-06-01", "14.09 - 11.10, 20k", "2026-09-14 2026-10-11"),
        ("de", "2026-06-01", "14.09.-11.10.", "2026-09-14 2026-10-11"),
        ("de", "2026-06-01", "Zeitraum 14.09 bis 11.10", "2026-09-14 2026-10-11"),
        ("de", "2026-06-01", "28. September bis 14. September", "asked"),
        ("de", "2027-12-01", "die zwei Wochen bis einschließlich 13. Januar", "2027-12-31 2028-01-13"),
        ("de", "2027-12-01", "die letzten drei Wochen vor dem 1. Februar", "2028-01-11 2028-01-31"),
        ("de", "2026-06-01", "im Oktober, genauer vom 5. bis zum 25.", "2026-10-05 2026-10-25"),
        (
            "de",
            "2026-06-01",
            "den ganzen November? nein, sagen wir 1. bis 21. November",
            "2026-11-01 2026-11-21",
        ),
        ("de", "2026-06-01", "am 5. Mai ist Schluss, los geht es am 20. April", "2027-04-20 2027-05-05"),
        ("de", "2026-06-01", "20. April ist der Start, 5. Mai das Ende", "2027-04-20 2027-05-05"),
        ("de", "2027-01-20", "diesen Winter", "2027-01-20 2027-02-28"),
        ("de", "2026-12-10", "im Weihnachtsgeschäft", "2026-12-10 2026-12-31"),
        ("de", "2026-06-01", "ab 1. April 2027 bis Ende Juni", "2027-04-01 2027-06-30"),
        ("de", "2026-06-01", "ab 18 Jahren, ab 1. April 2027 für drei Wochen", "2027-04-01 2027-04-21"),
        ("de", "2026-06-01", "von 25 bis 45, im Oktober", "2026-10-01 2026-10-31"),
    ],
)
def test_dates_in_german(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        (
            "fr",
            "2026-05-10",
            "1er au 30 juin ;; et on commence le 15 plutôt que le 1er, la fin ne bouge pas",
            "2026-06-15 2026-06-30",
        ),
        ("fr", "2026-05-10", "1er au 30 juin ;; on démarre le 8", "2026-06-08 2026-06-30"),
        ("fr", "2026-05-10", "1er au 30 juin ;; on s'arrête le 23", "2026-06-01 2026-06-23"),
        ("fr", "2026-05-10", "1er au 30 juin ;; finalement jusqu'au 23 seulement", "2026-06-01 2026-06-23"),
        ("fr", "2026-05-10", "1er au 30 juin ;; fin le 23 au lieu du 30", "2026-06-01 2026-06-23"),
        ("fr", "2026-05-10", "1er au 30 juin ;; lancement le 8, même date de fin", "2026-06-08 2026-06-30"),
        ("fr", "2026-05-10", "1er au 30 juin ;; plutôt du 5 au 25", "2026-06-05 2026-06-25"),
        ("fr", "2026-05-10", "1er au 30 juin ;; saute la dernière semaine", "2026-06-01 2026-06-23"),
        ("fr", "2026-05-10", "1er au 30 juin ;; on enlève la première semaine", "2026-06-08 2026-06-30"),
        ("fr", "2026-05-10", "1er au 30 juin ;; deux semaines de plus", "2026-06-01 2026-07-14"),
        ("fr", "2026-05-10", "1er au 30 juin ;; une semaine de moins", "2026-06-01 2026-06-23"),
        ("fr", "2026-05-10", "1er au 28 juin ;; trois semaines au lieu de quatre", "2026-06-01 2026-06-21"),
        (
            "fr",
            "2026-05-10",
            "1er au 30 juin ;; pause la deuxième semaine",
            "2026-06-01 2026-06-30 -2026-06-08..2026-06-14",
        ),
        (
            "fr",
            "2026-05-10",
            "lundi de la semaine prochaine, pendant quatre semaines",
            "2026-05-11 2026-06-07",
        ),
        ("fr", "2026-05-10", "à partir de lundi prochain, quatre semaines", "2026-05-11 2026-06-07"),
        (
            "fr",
            "2026-05-10",
            "la saison des pluies donc du 1er juillet au 30 septembre",
            "2026-07-01 2026-09-30",
        ),
        (
            "fr",
            "2026-05-10",
            "Le festival a lieu du 3 au 9 juillet. Pub exactement ces jours-là",
            "2026-07-03 2026-07-09",
        ),
        ("fr", "2026-05-10", "Salon du 3 au 9 juillet, diffusion aux mêmes dates", "2026-07-03 2026-07-09"),
        (
            "fr",
            "2026-05-10",
            "L'album sort le 4 septembre. ;; du 1er août jusqu'au jour de la sortie",
            "2026-08-01 2026-09-04",
        ),
        (
            "fr",
            "2026-05-10",
            "La première est le 4 septembre ;; on commence le jour de la première, trois semaines",
            "2026-09-04 2026-09-24",
        ),
        ("fr", "2026-05-10", "du 30 mai au 12 mai", "asked"),
        ("fr", "2026-05-10", "14.09 au 11.10", "2026-09-14 2026-10-11"),
        ("fr", "2026-05-10", "14/09-11/10", "2026-09-14 2026-10-11"),
        ("fr", "2026-05-10", "14-09 au 11-10", "2026-09-14 2026-10-11"),
        ("fr", "2026-12-01", "les deux semaines jusqu'au 13 janvier inclus", "2026-12-31 2027-01-13"),
        ("fr", "2026-05-10", "en octobre, du 5 au 25", "2026-10-05 2026-10-25"),
        ("fr", "2026-05-10", "tout novembre ? non, disons du 1er au 21 novembre", "2026-11-01 2026-11-21"),
        ("fr", "2026-05-10", "le 20 septembre c'est le début, le 5 octobre la fin", "2026-09-20 2026-10-05"),
        ("fr", "2026-05-10", "les 25-34 ans dans le 13e, du 5 au 25 octobre", "2026-10-05 2026-10-25"),
    ],
)
def test_dates_in_french(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        (
            "es",
            "2027-08-01",
            "del 11 de octubre al 7 de noviembre ;; y empezamos el 18",
            "2027-10-18 2027-11-07",
        ),
        (
            "es",
            "2026-07-01",
            "del 10 al 30 de agosto ;; fíjate que mejor termina el 23",
            "2026-08-10 2026-08-23",
        ),
        (
            "es",
            "2026-07-01",
            "del 10 al 30 de agosto ;; arrancamos el 17 en vez del 10",
            "2026-08-17 2026-08-30",
        ),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; solo hasta el 23", "2026-08-10 2026-08-23"),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; que acabe el 23", "2026-08-10 2026-08-23"),
        (
            "es",
            "2026-07-01",
            "del 10 al 30 de agosto ;; empecemos el 12, el final se queda igual",
            "2026-08-12 2026-08-30",
        ),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; mejor del 12 al 25", "2026-08-12 2026-08-25"),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; quita la última semana", "2026-08-10 2026-08-23"),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; sáltate la primera semana", "2026-08-17 2026-08-30"),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; dos semanas más", "2026-08-10 2026-09-13"),
        ("es", "2026-07-01", "del 10 al 30 de agosto ;; una semana menos", "2026-08-10 2026-08-23"),
        (
            "es",
            "2026-07-01",
            "del 3 al 30 de agosto ;; tres semanas en vez de cuatro",
            "2026-08-03 2026-08-23",
        ),
        ("es", "2026-07-01", "03-08 al 30-08", "2026-08-03 2026-08-30"),
        (
            "es",
            "2026-07-01",
            "CL+PE / mujeres 30-45 / 03-08 al 30-08 / alcance / seguros para mascotas",
            "2026-08-03 2026-08-30",
        ),
        ("es", "2026-07-01", "del 03/08 al 30/08", "2026-08-03 2026-08-30"),
        ("es", "2026-07-01", "03.08 - 30.08", "2026-08-03 2026-08-30"),
        ("es", "2027-12-01", "las dos semanas hasta el 13 de enero inclusive", "2027-12-31 2028-01-13"),
        (
            "es",
            "2027-12-01",
            "Estreno de documental sobre faros el 14 de enero de 2028. 26.000€, las dos "
            "semanas hasta el 13 de enero inclusive",
            "2027-12-31 2028-01-13",
        ),
        (
            "es",
            "2026-01-10",
            "en marzo estamos en fallas en valencia y queremos anuncios esos mismos días del 1 al 19",
            "2026-03-01 2026-03-19",
        ),
        (
            "es",
            "2026-01-10",
            "El festival es del 3 al 9 de julio. Anuncios justo esos días",
            "2026-07-03 2026-07-09",
        ),
        (
            "es",
            "2026-01-10",
            "La feria va del 3 al 9 de julio, la campaña en las mismas fechas",
            "2026-07-03 2026-07-09",
        ),
        (
            "es",
            "2026-01-10",
            "El disco sale el 4 de septiembre ;; del 1 de agosto hasta el día del lanzamiento",
            "2026-08-01 2026-09-04",
        ),
        (
            "es",
            "2026-01-10",
            "La película se estrena el 4 de septiembre ;; empezar el día del estreno, tres semanas",
            "2026-09-04 2026-09-24",
        ),
        ("es", "2026-01-10", "del 28 de septiembre al 14 de septiembre", "asked"),
        ("es", "2026-01-09", "el lunes de la semana que viene, cuatro semanas", "2026-01-12 2026-02-08"),
        (
            "es",
            "2026-01-09",
            "la próxima semana, desde el lunes, por cuatro semanas",
            "2026-01-12 2026-02-08",
        ),
        ("es", "2026-01-10", "todo noviembre? mejor del 1 al 21 de noviembre", "2026-11-01 2026-11-21"),
        ("es", "2026-01-10", "en octubre, del 5 al 25", "2026-10-05 2026-10-25"),
        ("es", "2026-01-10", "el 20 de abril es el inicio y el 5 de mayo el final", "2026-04-20 2026-05-05"),
        (
            "es",
            "2026-01-10",
            "(16 y 17 de octubre en el Parque). Del 1 de agosto al 15 de octubre",
            "2026-08-01 2026-10-15",
        ),
    ],
)
def test_dates_in_spanish(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; começa no dia 15", "2026-08-15 2026-08-30"),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; termina no dia 23", "2026-08-10 2026-08-23"),
        (
            "pt",
            "2026-07-01",
            "de 10 a 30 de agosto ;; começamos no dia 17 em vez do dia 10",
            "2026-08-17 2026-08-30",
        ),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; só até o dia 23", "2026-08-10 2026-08-23"),
        (
            "pt",
            "2026-07-01",
            "de 10 a 30 de agosto ;; início dia 15, o fim não muda",
            "2026-08-15 2026-08-30",
        ),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; melhor do dia 12 ao dia 25", "2026-08-12 2026-08-25"),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; pula a última semana", "2026-08-10 2026-08-23"),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; tira a primeira semana", "2026-08-17 2026-08-30"),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; mais duas semanas", "2026-08-10 2026-09-13"),
        ("pt", "2026-07-01", "de 10 a 30 de agosto ;; uma semana a menos", "2026-08-10 2026-08-23"),
        ("pt", "2026-07-01", "de 3 a 30 de agosto ;; três semanas em vez de quatro", "2026-08-03 2026-08-23"),
        ("pt", "2026-07-01", "03/08 a 30/08", "2026-08-03 2026-08-30"),
        ("pt", "2026-07-01", "03-08 a 30-08", "2026-08-03 2026-08-30"),
        ("pt", "2026-07-01", "03.08 até 30.08", "2026-08-03 2026-08-30"),
        ("pt", "2027-12-01", "as duas semanas até 13 de janeiro inclusive", "2027-12-31 2028-01-13"),
        (
            "pt",
            "2026-01-10",
            "O festival é de 3 a 9 de julho. Anúncios exatamente nesses dias",
            "2026-07-03 2026-07-09",
        ),
        (
            "pt",
            "2026-01-10",
            "A feira vai de 3 a 9 de julho, a campanha nas mesmas datas",
            "2026-07-03 2026-07-09",
        ),
        (
            "pt",
            "2026-01-10",
            "O disco sai dia 4 de setembro ;; de 1 de agosto até o dia do lançamento",
            "2026-08-01 2026-09-04",
        ),
        (
            "pt",
            "2026-01-10",
            "O filme estreia dia 4 de setembro ;; começar no dia da estreia, três semanas",
            "2026-09-04 2026-09-24",
        ),
        ("pt", "2026-01-10", "de 28 de setembro a 14 de setembro", "asked"),
        ("pt", "2026-01-09", "segunda da semana que vem, quatro semanas", "2026-01-12 2026-02-08"),
        (
            "pt",
            "2026-01-09",
            "a partir de segunda da próxima semana, por quatro semanas",
            "2026-01-12 2026-02-08",
        ),
        ("pt", "2026-01-10", "novembro inteiro? melhor de 1 a 21 de novembro", "2026-11-01 2026-11-21"),
        ("pt", "2026-01-10", "em outubro, do dia 5 ao dia 25", "2026-10-05 2026-10-25"),
        ("pt", "2026-01-10", "20 de abril é o início e 5 de maio o fim", "2026-04-20 2026-05-05"),
    ],
)
def test_dates_in_portuguese(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        (
            "de",
            "2026-06-01",
            "Die Ausstellung läuft vom 5. bis 30. Oktober. Werbung vom 7. September bis 4. Oktober",
            "2026-09-07 2026-10-04",
        ),
        (
            "de",
            "2026-06-01",
            "Vorverkaufsstart ist am 5. Oktober, ab diesem Tag drei Wochen lang",
            "2026-10-05 2026-10-25",
        ),
        (
            "fr",
            "2026-06-01",
            "La billetterie ouvre le 5 octobre, on commence ce jour-là, pendant trois semaines",
            "2026-10-05 2026-10-25",
        ),
        (
            "fr",
            "2026-06-01",
            "L'exposition se tient du 5 au 30 octobre. Pub du 7 septembre au 4 octobre",
            "2026-09-07 2026-10-04",
        ),
        (
            "es",
            "2026-06-01",
            "La preventa abre el 5 de octubre, empezar ese día, durante tres semanas",
            "2026-10-05 2026-10-25",
        ),
        (
            "es",
            "2026-06-01",
            "La obra se representa del 5 al 30 de octubre. Anuncios del 7 de septiembre al 4 de octubre",
            "2026-09-07 2026-10-04",
        ),
        (
            "pt",
            "2026-06-01",
            "A pré-venda abre dia 5 de outubro, começar nesse dia, por três semanas",
            "2026-10-05 2026-10-25",
        ),
        (
            "pt",
            "2026-06-01",
            "A peça fica em cartaz de 5 a 30 de outubro. Anúncios de 7 de setembro a 4 de outubro",
            "2026-09-07 2026-10-04",
        ),
        (
            "de",
            "2026-04-27",
            "4. bis 31. Mai ;; doch lieber eine Woche später starten, Dauer bleibt gleich",
            "2026-05-11 2026-06-07",
        ),
        (
            "de",
            "2026-04-27",
            "Die Premiere ist am 17. Juli. Die Kampagne soll am 15. Juni starten und am Tag vor der "
            "Premiere enden",
            "2026-06-15 2026-07-16",
        ),
        (
            "de",
            "2026-04-27",
            "Das Festival ist am 17. Juli. vom 15. Juni bis zum Vortag des Festivals",
            "2026-06-15 2026-07-16",
        ),
        ("fr", "2027-01-10", "du 1er mars au samedi veille de Pâques", "2027-03-01 2027-03-27"),
        (
            "fr",
            "2026-04-27",
            "Le festival a lieu le 17 juillet. Du 15 juin jusqu'à la veille du festival",
            "2026-06-15 2026-07-16",
        ),
        (
            "fr",
            "2026-04-27",
            "4 au 31 mai ;; on démarre une semaine plus tard, même durée",
            "2026-05-11 2026-06-07",
        ),
        (
            "es",
            "2026-04-27",
            "El festival es el 17 de julio. Del 15 de junio hasta la víspera del festival",
            "2026-06-15 2026-07-16",
        ),
        (
            "es",
            "2026-04-27",
            "del 4 al 31 de mayo ;; empezar una semana después, misma duración",
            "2026-05-11 2026-06-07",
        ),
        (
            "pt",
            "2026-04-27",
            "Festival dia 17 de julho ;; começa dia 15 de junho e vai até a véspera do festival",
            "2026-06-15 2026-07-16",
        ),
        (
            "pt",
            "2026-04-27",
            "de 4 a 31 de maio ;; começar uma semana depois, mesma duração",
            "2026-05-11 2026-06-07",
        ),
    ],
)
def test_days_told_by_other_days(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected
