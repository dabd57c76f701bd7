"""The one door to a chat model: structured answers, one deadline, one retry layer, a cost record."""
