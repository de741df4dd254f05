#include "Guarded.h"

#include <cstring>
#include <exception>
#include <new>

#include <xapian.h>

namespace {

template <size_t Capacity>
void copy(char (&destination)[Capacity], const char *source) noexcept {
    std::strncpy(destination, source, Capacity - 1);
    destination[Capacity - 1] = '\0';
}

CXapianStatus fail(CXapianError *error, CXapianStatus status, const char *type, const char *message) noexcept {
    copy(error->type, type);
    copy(error->message, message);
    return status;
}

CXapianStatus fail(CXapianError *error, CXapianStatus status, const Xapian::Error &exception) noexcept {
    return fail(error, status, exception.get_type(), exception.get_msg().c_str());
}

}  // namespace

// The only list of Xapian's exception classes. A class comes before its base.
CXapianStatus cxapian::translate(CXapianError *error) noexcept {
    try {
        throw;
    } catch (const Xapian::DatabaseLockError &e) {
        return fail(error, CXapianStatusDatabaseLocked, e);
    } catch (const Xapian::DatabaseModifiedError &e) {
        return fail(error, CXapianStatusDatabaseModified, e);
    } catch (const Xapian::DatabaseCorruptError &e) {
        return fail(error, CXapianStatusDatabaseCorrupt, e);
    } catch (const Xapian::DatabaseNotFoundError &e) {
        return fail(error, CXapianStatusDatabaseNotFound, e);
    } catch (const Xapian::DatabaseOpeningError &e) {
        return fail(error, CXapianStatusDatabaseOpening, e);
    } catch (const Xapian::DatabaseError &e) {
        return fail(error, CXapianStatusDatabase, e);
    } catch (const Xapian::DocNotFoundError &e) {
        return fail(error, CXapianStatusDocumentNotFound, e);
    } catch (const Xapian::InvalidArgumentError &e) {
        return fail(error, CXapianStatusInvalidArgument, e);
    } catch (const Xapian::Error &e) {
        return fail(error, CXapianStatusOther, e);
    } catch (const std::bad_alloc &e) {
        return fail(error, CXapianStatusOutOfMemory, "std::bad_alloc", e.what());
    } catch (const std::exception &e) {
        return fail(error, CXapianStatusOther, "std::exception", e.what());
    } catch (...) {
        return fail(error, CXapianStatusOther, "unknown", "an exception of an unknown class");
    }
}
