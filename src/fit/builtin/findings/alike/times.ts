/** When, where, how often and of what kind. */
export const TIMES = `
daily every-day day-to-day < each-day
weekly every-week < each-week
fortnightly biweekly bi-weekly every-two-weeks
monthly every-month < each-month
quarterly every-quarter
annual yearly every-year < each-year
nightly overnight
night-shift nights overnight
weekend saturday sunday
evening night
seasonal < summer winter christmas
peak-season peak < christmas summer
shift-work shifts < nights rotas
temporary interim < temp
freelance self-employed
out-of-hours after-hours < on-call nights
lone-working work-alone < alone
initial < intake
preliminary initial
final last
urgent emergency time-critical < rush
large-scale big
one-to-one one-on-one individual
face-to-face in-person
remote-working remote work-from-home
onsite on-site
nationwide national
international overseas global abroad
global worldwide international
rural remote countryside
urban city
domestic residential
industrial factory
existing current
confidential private sensitive
sensitive < delicate
complex complicated difficult
difficult tricky challenging < angry upset
difficult-customer angry-customers < upset unhappy grumpy complaints
difficult-conversation hard-conversations
at-risk vulnerable
accurate accuracy precise
accuracy < error-free without-error
punctual punctuality < on-time
timely on-time
reliable dependable
flexible adaptable
friendly welcoming approachable
neat tidy
fast quick
tight-deadlines < deadlines
multitasking multi-tasking juggle < at-once
bilingual < both-languages
cross-functional crossfunctional < across-teams
end-to-end < from-start-to-finish start-to-finish
hands-on practical
in-house internal
external third-party
`;
