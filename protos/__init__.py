"""The Ads API's protocol buffers; the stubs beside them are built at install and stay out of git."""
