// n8n never reads this file (it loads dist/ by the "n8n" block of package.json); tools that expect a package's main file find it here.
