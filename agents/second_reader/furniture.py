"""Words that carry nothing about one campaign in particular: small words, and what every brief speaks of."""

from typing import Final

from agents.folding import fold, stem, words_of

_SMALL_WORDS: Final = (
    "a an the something anything nothing everything this that these those some any all each every both "
    "no not only just also even still yet and or but nor so if then than as at by for from in into of "
    "off on onto out over per through to toward towards under until up upon via with within without "
    "about above across after against along among around before behind below beneath beside besides "
    "between beyond despite down during except inside near outside since i me my mine we us our ours "
    "you your yours he him his she her hers it its they them their theirs who whom whose which what "
    "where when why how there here am is are was were be been being do does did doing done have has had "
    "having can could may might must shall should will would ought need needs needed let lets get gets "
    "got getting give gives gave make makes made making take takes took put set go goes going gone want "
    "wants wanted like likes liked i'd i'm we'd we're we've we'll it's that's let's don't doesn't "
    "please thanks thank hi hello hey dear regards best cheers ok okay yes yeah sure well now today "
    "soon later very really quite rather pretty much many more most less least few little lot lots bit "
    "too enough almost maybe perhaps possibly probably ideally preferably mainly mostly primarily "
    "especially currently roughly approximately approx circa nearly exactly total overall altogether "
    "plus minus etc eg ie vs same other another others such own new one ones thing things way ways kind "
    "kinds type types sort able possible help helps helping know knows think thinking believe look "
    "looking looks plan plans planned planning hope hoping try trying use uses using used keep keeps "
    "keeping run runs running ran start starts starting started begin begins beginning end ends ending "
    "ended stop work works working come comes coming bring brings see sees seen show shows shown tell "
    "say says said ask asks asked find finds build create creates creating include includes including "
    "included exclude excludes excluding cover covers because while whether though although however "
    "therefore due regarding concerning re as-is isn't aren't "
)
_SHOP_TALK: Final = (
    "ad ads advert adverts advertise advertising advertisement advertisements advertiser campaign "
    "campaigns brief briefs media budget budgets spend spending money cost costs target targets "
    "targeting targeted audience audiences people person persons user users customer customers consumer "
    "consumers listener listeners viewer viewers buyer buyers folks anyone everyone somebody reach "
    "reaching market markets country countries region regions city cities area areas location locations "
    "place places flight flights schedule timing date dates period duration week weeks month months day "
    "days year years age ages aged old older years-old gender genders male female interest interests "
    "interested format formats creative creatives asset assets spot spots placement placements "
    "inventory channel channels line lines item items impression impressions click clicks view views "
    "cpm cpc cpa cpv ctr kpi kpis goal goals objective objectives aim aims purpose brand brands product "
    "products company business client clients agency team launch launches launching launched promote "
    "promotes promoting promotion drive drives driving increase grow boost maximise maximize optimise "
    "optimize focus focused focusing deliver delivery pricing price prices priced report reporting "
    "recommendation recommendations recommend propose proposal package packages available estimate "
    "estimates forecast forecasts measurement quality premium high low good great small large big major "
    "key main top usd eur gbp "
)
_FURNITURE: Final = words_of(_SMALL_WORDS + _SHOP_TALK)
_STEMS: Final = frozenset(stem(word) for word in _FURNITURE)


def says_nothing(word: str) -> bool:
    """Whether a word would stand in any brief, in whatever form."""
    folded = fold(word)
    return len(folded) < 2 or folded in _FURNITURE or stem(folded) in _STEMS
