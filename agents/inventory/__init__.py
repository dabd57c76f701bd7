"""What can be bought: candidate lines and the units available for them."""
