// Not part of the package: n8n loads dist/ by the "n8n" block of package.json, and the tarball holds no main file.
