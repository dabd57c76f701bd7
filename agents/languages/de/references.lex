# Pointing at one of several ready answers, or at a line item of the plan.

(die|der|das|den|dem|) (erste|ersten|erster|erstes) (zeile|position|buchungszeile|linie|line|posten|buchung) = the first line
(die|der|das|den|dem|) (zweite|zweiten|zweiter|zweites) (zeile|position|buchungszeile|linie|line|posten|buchung) = the second line
(die|der|das|den|dem|) (dritte|dritten|dritter|drittes) (zeile|position|buchungszeile|linie|line|posten|buchung) = the third line
(die|der|das|den|dem|) (vierte|vierten|vierter|viertes) (zeile|position|buchungszeile|linie|line|posten|buchung) = the fourth line
(die|der|das|den|dem|) (letzte|letzten|letzter|letztes) (zeile|position|buchungszeile|linie|line|posten|buchung) = the last line
(in die|auf die|bei der|in der|für die) (erste|ersten) (zeile|position|linie) = into the first line
(in die|auf die|bei der|in der|für die) (zweite|zweiten) (zeile|position|linie) = into the second line
(in die|auf die|bei der|in der|für die) (dritte|dritten) (zeile|position|linie) = into the third line
(zeile|position|line item|posten) {n} = line {n}
(diese|jene|die genannte) (zeile|position|linie) = that line
(die|den|das|) (erste|ersten|erster|erstes) (option|variante|möglichkeit|alternative|vorschlag|antwort) = the first option
(die|den|das|) (zweite|zweiten|zweiter|zweites) (option|variante|möglichkeit|alternative|vorschlag|antwort) = the second option
(die|den|das|) (dritte|dritten|dritter|drittes) (option|variante|möglichkeit|alternative|vorschlag|antwort) = the third option
(die|den|das|) (letzte|letzten|letzter|letztes) (option|variante|möglichkeit|alternative|vorschlag|antwort) = the last option
(option|variante|vorschlag|möglichkeit|alternative|antwort|nummer) {n} = option {n}
(nimm|nehmt|nehmen wir|wir nehmen|ich nehme|wir nähmen) = take
(die|der|das|den) (günstigere|günstigeren|günstigerer|billigere|billigeren|billigerer|preiswertere|preiswerteren) = the cheaper
(die|der|das|den) (günstigste|günstigsten|billigste|billigsten|preiswerteste|preiswertesten) = the cheapest
(die|der|das|den) (teurere|teureren) = the more expensive
(die|der|das|den) (teuerste|teuersten) = the most expensive
(die|der|das|den) (kleinere|kleineren|niedrigere|niedrigeren) = the smaller
(die|der|das|den) (kleinste|kleinsten|niedrigste|niedrigsten) = the smallest
(die|der|das|den) (grössere|grösseren|höhere|höheren) = the bigger
(die|der|das|den) (grösste|grössten|höchste|höchsten) = the biggest
(die|der|das|den) (mittlere|mittleren) = the middle
(die|der|das|den) (kürzere|kürzeren) = the shorter
(die|der|das|den) (längere|längeren) = the longer
(die|der|das|den) (günstigere|günstigeren|billigere|billigeren) (zeile|position|line|linie) = the cheaper line
(die|der|das|den) (günstigste|günstigsten|billigste|billigsten) (zeile|position|line|linie) = the cheapest line
(die|der|das|den) (teurere|teureren) (zeile|position|line|linie) = the more expensive line
(die|der|das|den) (teuerste|teuersten) (zeile|position|line|linie) = the most expensive line
(die|der|das|den) (kleinste|kleinsten) (zeile|position|line|linie) = the smallest line
(die|der|das|den) (grösste|grössten) (zeile|position|line|linie) = the biggest line
(keine|keiner|keines) (davon|von beiden|von denen|der beiden) = none of these
alle (drei|davon|drei davon) = all of them

# Undecided between two places.
(schwanken|schwanke|schwankt) (noch|) zwischen = torn between
(können|kann|konnten) (wir|ich|) uns (noch|) nicht zwischen = can't decide between
(wir|ich) (können|kann|konnten) (uns|mich) (noch|) nicht (entscheiden|festlegen) , (ob|) = can't decide between
(sind|bin) (uns|mir|) (noch|) (unschlüssig|unentschlossen|nicht sicher|unsicher) (zwischen|ob) = not sure whether
(überlegen|überlege) (noch|) (zwischen|ob) = not sure whether
