#ifndef EMBEDDED_DATA_H
#define EMBEDDED_DATA_H

#include <stddef.h>

/// One file of the knowledge base as it stood when the program was built.
struct embedded_file {
  /// Relative to the folder `Data`.
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// The number of files in the folder `Data`.
size_t embedded_file_count(void);

/// The file with that number, counted from 0.
struct embedded_file embedded_file_at(size_t number);

#endif
