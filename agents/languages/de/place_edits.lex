# What is done with places that stand: one comes for another, one more comes in, one has to wait.

{x} (tauschen|ersetzen|wechseln|tausche|ersetze) (wir|ich|) (gegen|durch|mit) {x2} = swap {x} for {x2}
{x} (tauschen|ersetzen|wechseln|tausche|ersetze) (wir|ich|) (gegen|durch) {x2} aus = swap {x} for {x2}
{x} (wird|werden) (zu|durch) {x2} (ersetzt|ausgetauscht|abgelöst|) = {x} becomes {x2}
(doch nicht|nicht) {x} , sondern (nach|in|) {x2} = not {x}, but {x2}
(verwechslung|mein fehler|tippfehler|vertippt|versehen|irrtum) (meinerseits|von mir|) , (es|das) (muss|müsste|sollte|soll) {x} (heissen|sein|lauten) = sorry, I meant {x}
(es|das) (muss|müsste|sollte|soll) {x} (heissen|lauten) = I meant {x}
(es|das) (muss|müsste|sollte|soll) (natürlich|eigentlich|richtig) {x} (heissen|lauten|sein) = I meant {x}
{x} statt {x2} (heissen|lauten|sein) = {x} instead of {x2}
{x} (verschieben|vertagen|schieben) (wir|) (ins|auf das|auf|in das) nächste(s|) jahr = {x} is postponed to next year
{x} (verschieben|vertagen|schieben|heben) (wir|uns|wir uns) (auf|für) (später|ein andermal|die zweite phase|phase zwei|eine spätere phase) (auf|) = {x} is postponed
{x} (hätte|hätten|will|wollen|möchte|möchten|nehme|nehmen) (ich|wir) (auch|auch noch|noch|gern auch|zusätzlich) (gern|gerne|) (dabei|drin|mit drin|dazu|mit dabei|mit rein|mitnehmen|dazunehmen|haben|mit) = add {x}
{x} (gehört|gehören|zählt|zählen) (natürlich|selbstverständlich|auch|für uns|eigentlich|) (auch|noch|mit|) dazu = add {x}
{x} (kommt|kommen) (noch|auch|auch noch|zusätzlich|ebenfalls|neu) (dazu|hinzu|rein|mit rein|ins spiel) = add {x}
zu {w} (noch|auch|auch noch|zusätzlich) = add to {w}
{x} (machen|lassen) wir (dann|) (ein andermal|später|nächstes mal|nächstes jahr) = {x} is postponed
> (ausserdem|zusätzlich|obendrein|des weiteren) = also
das mit {x} (war|ist) (ein|mein|unser) (tippfehler|fehler|versehen|irrtum|quatsch) = {x} was a mistake
ob wir {x} (noch|auch|auch noch|) (dazunehmen|mitnehmen|hinzunehmen|machen|bespielen) , (sehen|klären|entscheiden|überlegen|wissen) wir (später|noch|dann|erst später|noch nicht) = {x} is postponed
