"""Resolves who is to be reached: places, ages, genders, interests, languages and platforms."""
