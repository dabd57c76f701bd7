"""Words that point at an interest without being its name: patterns over folded text, and likely names."""

from typing import Final

PEOPLE: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        r"runners?|joggers?|marathoners?",
        ("Running", "Fitness", "Health & Fitness", "Healthy Living", "Sports"),
    ),
    (r"foodies|home cooks?|gourmets", ("Foodies", "Food & Drink", "Food and Drink", "Cooking", "Food")),
    (r"gamers?|esports fans", ("Gaming", "Video Gaming", "Video Games")),
    (
        r"(?:(?:new|young|working|expectant|millennial|busy|single|gen[ -]z)\s+)?(?:parents|mums|moms|"
        r"mothers|dads|fathers)|families(?: with (?:kids|children))?",
        (
            "Parenting",
            "Parents",
            "Family & Relationships",
            "Family and Relationships",
            "Family",
            "Family & Parenting",
        ),
    ),
    (r"commuters", ("Commuting", "Commuters", "Commute")),
    (r"travell?ers|jet[- ]?setters|holidaymakers|backpackers", ("Travel", "Travelers")),
    (r"cyclists|bikers", ("Cycling", "Outdoors", "Sports")),
    (
        r"hikers|campers|outdoors(?:y)? (?:types|people)",
        ("Hiking", "Outdoors", "Outdoor Activities", "Sports & Outdoors"),
    ),
    (
        r"gym[- ]?(?:goers|rats)|bodybuilders|fitness (?:fans|people|crowd)",
        ("Fitness", "Health & Fitness", "Gym", "Healthy Living", "Running"),
    ),
    (r"(?:dog|cat|pet) (?:owners|parents|lovers|people)", ("Pets", "Pet Owners", "Dogs", "Cats", "Animals")),
    (
        r"car (?:owners|enthusiasts|buyers|lovers|fans)|petrolheads|auto(?:motive)? (?:intenders|"
        r"enthusiasts)|drivers|motorists",
        ("Automotive", "Cars", "Auto", "Driving"),
    ),
    (
        r"techies|early adopters|(?:tech|technology|gadget) (?:enthusiasts|lovers|fans|savvy people)",
        ("Technology", "Tech", "Technology & Computing", "Gadgets"),
    ),
    (
        r"it (?:decision[- ]makers|professionals|managers|buyers)|developers|software engineers|programmers",
        (
            "IT Decision Makers",
            "Technology",
            "Business",
            "Business & Finance",
            "Technology & Computing",
            "Tech",
        ),
    ),
    (
        r"(?:business )?decision[- ]makers|c-?suite(?: executives)?|executives|entrepreneurs|small "
        r"business owners|founders|business (?:owners|people|leaders)|ceos",
        (
            "Business Decision Makers",
            "Business",
            "Business & Finance",
            "Business and Finance",
            "Entrepreneurship",
            "Careers",
        ),
    ),
    (r"investors|traders", ("Investing", "Personal Finance", "Finance", "Business & Finance")),
    (
        r"homeowners|home improvers|diy(?:ers| fans)",
        ("Home & Garden", "Home and Garden", "DIY", "Home Improvement"),
    ),
    (r"fashionistas|fashion[- ]forward \w+", ("Fashion", "Style & Fashion", "Style and Fashion")),
    (
        r"bookworms|book lovers|avid readers",
        ("Books", "Books & Literature", "Books and Literature", "Reading"),
    ),
    (
        r"cinephiles|movie[- ]?goers|film (?:fans|buffs)",
        ("Movies", "Film", "TV & Film", "Film & TV", "TV & Movies"),
    ),
    (r"ravers|clubbers", ("Electronic", "Dance & Electronic", "EDM", "Dance/Electronic", "Dance")),
    (r"metalheads", ("Metal", "Rock")),
    (r"hip[- ]?hop heads|rap fans", ("Hip-Hop", "Hip Hop", "Rap", "Hip-Hop/Rap")),
    (r"podcast (?:listeners|fans|lovers)", ("Podcasts", "Podcast Listeners")),
    (r"music (?:lovers|fans|enthusiasts)", ("Music", "Music Lovers")),
    (
        r"(?:eco|environmentally)[- ]conscious \w+|environmentalists|green[- ]minded \w+",
        ("Sustainability", "Green Living", "Environment", "Sustainable Living"),
    ),
    (r"sports? (?:fans|lovers|enthusiasts)", ("Sports", "Sport", "Sports Fans", "Football")),
    (
        r"outdoor (?:enthusiasts|lovers|fans)|nature lovers",
        ("Outdoors", "Outdoor Activities", "Hiking", "Sports & Outdoors"),
    ),
    (r"football fans", ("Football", "Soccer", "Sports")),
    (r"wellness (?:fans|seekers)|yogis", ("Wellness", "Yoga", "Healthy Living", "Health & Fitness")),
)
"""Words for people -> what the taxonomy may call their interest, the best first."""

TOPICS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"hip[ -]?hop|rap(?: music)?", ("Hip-Hop", "Hip Hop", "Rap", "Hip-Hop/Rap")),
    (r"gaming|video ?games|esports", ("Gaming", "Video Gaming", "Video Games")),
    (
        r"food|cooking|cuisine|\w+ food|wine|beer|restaurants|baking",
        ("Food & Drink", "Food and Drink", "Cooking", "Food"),
    ),
    (
        r"sustainab\w+(?: \w+)?|green living|the environment|climate\b.*|eco\S* \w+",
        ("Sustainability", "Green Living", "Environment", "Sustainable Living"),
    ),
    (
        r"fitness|working out|the gym|exercise|health(?:y living)?",
        ("Fitness", "Health & Fitness", "Healthy Living", "Gym"),
    ),
    (r"soccer|football", ("Football", "Soccer", "Sports")),
    (
        r"(?:\w+ )?sports?|basketball|tennis|baseball|cricket|rugby|golf|hockey|athletics|surfing|skiing",
        ("Sports", "Sport"),
    ),
    (r"travel(?:l?ing)?|holidays|city breaks", ("Travel",)),
    (
        r"tech(?:nology)?|gadgets|computers?|electronics|ai\b",
        ("Technology", "Technology & Computing", "Tech"),
    ),
    (r"cars|driving|motorsport|evs?\b|automobiles?", ("Automotive", "Cars", "Auto")),
    (r"fashion|clothes|style|sneakers|streetwear", ("Fashion", "Style & Fashion", "Style and Fashion")),
    (r"beauty|make-?up|skin ?care|cosmetics", ("Beauty", "Beauty & Fashion", "Beauty & Grooming")),
    (
        r"films?|movies|cinema|tv(?: shows)?|series",
        ("Movies", "Film", "TV & Film", "Film & TV", "TV & Movies", "Television"),
    ),
    (r"books?|literature|reading", ("Books", "Books & Literature", "Books and Literature", "Reading")),
    (
        r"finance|investing|stocks|money|crypto",
        ("Personal Finance", "Finance", "Business & Finance", "Investing"),
    ),
    (r"business|entrepreneurship|startups", ("Business", "Business & Finance", "Business and Finance")),
    (r"pets?|dogs?|cats?|animals", ("Pets", "Animals")),
    (
        r"gardening|home (?:improvement|decor)|diy|interior design|interiors",
        ("Home & Garden", "Home and Garden", "DIY", "DIY Hobbies & Crafts"),
    ),
    (r"educational \w+|education|learning", ("Education", "Learning", "Parenting")),
    (
        r"hiking|camping|nature|(?:the )?outdoors?(?: activities)?|adventure",
        ("Outdoors", "Hiking", "Outdoor Activities", "Sports & Outdoors"),
    ),
    (r"running|jogging|marathons", ("Running", "Fitness", "Health & Fitness")),
    (
        r"electronic(?: music)?|edm|techno|house(?: music)?|dance music|trance",
        ("Electronic", "Dance & Electronic", "Dance/Electronic", "EDM"),
    ),
    (r"r ?& ?b|rnb|soul", ("R&B", "RnB", "R&B/Soul", "Soul")),
    (r"latin(?: music)?|reggaeton|salsa", ("Latin", "Reggaeton", "Latin Music")),
    (r"k-?pop", ("K-Pop", "Pop")),
    (r"\w*metal", ("Metal", "Rock")),
    (r"news|current affairs|politics", ("News", "News & Politics")),
    (r"comedy|humou?r", ("Comedy",)),
    (r"true crime", ("True Crime", "Crime")),
    (r"concerts|live music|festivals|gigs", ("Concerts and Festivals", "Concerts", "Live Music")),
    (r"music", ("Music", "Music and Audio")),
)
"""Things people like -> what the taxonomy may call them, the best first."""
