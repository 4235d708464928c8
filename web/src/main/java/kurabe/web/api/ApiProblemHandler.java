package kurabe.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/// Answers what our own lookups refuse: no fault, so nothing is logged.
@Singleton
final class ApiProblemHandler implements ExceptionHandler<ApiProblem, HttpResponse<?>> {

  private final Problems problems;

  ApiProblemHandler(Problems problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public HttpResponse<?> handle(HttpRequest request, ApiProblem problem) {
    HttpRequest<?> asked = request;
    ErrorContext context = ErrorContext.builder(asked).cause(problem).build();
    return problems.processResponse(context, HttpResponse.status(problem.status()));
  }
}
