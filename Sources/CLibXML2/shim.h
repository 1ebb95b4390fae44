#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and shows ICU's headers, whose types clash with those of the
// ICU inside Foundation wherever both are imported. Only the last members of
// xmlCharEncodingHandler depend on it, and nothing here looks into that.
#undef LIBXML_ICU_ENABLED
#include <libxml/encoding.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
