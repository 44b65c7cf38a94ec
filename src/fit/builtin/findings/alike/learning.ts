/** Schools, children, libraries, courses. */
export const LEARNING = `
lesson < session class
class-teaching classroom-teaching < taught-class
classroom-management behaviour-management
curriculum < scheme-of-work
scheme-of-work < unit-plans
lesson-planning < planned-lessons wrote-lessons
school < primary secondary academy college
primary-school elementary-school grade-school
primary elementary
secondary-school high-school middle-school < comprehensive
nursery preschool pre-school kindergarten < daycare creche
early-years early-childhood < nursery preschool kindergarten toddler
childcare child-care < nursery babysitting nanny daycare
sixth-form a-level
university college higher-education < campus faculty
further-education adult-education
faculty academic
exam examination
exam < gcse a-level finals
exam-preparation revision
marking grading < assess
homework < coursework assignment
report-writing < wrote-reports
parents-evening parent-conference parent-teacher
parent-communication < parents-evening newsletters
literacy < reading phonics spelling
numeracy maths mathematics
science < physics chemistry biology
english-as-a-second-language esl eal efl esol ell
language-learner < eal esl
individual-education-plan iep < ehcp
learning-difficulties < dyslexia
inclusion inclusive
differentiation < mixed-ability
attainment progress
progress-monitoring track-progress
pastoral pastoral-care < tutor-group form-tutor welfare
form-tutor homeroom < tutor-group
bullying anti-bullying
field-trip school-trip excursion < trips visits
extracurricular after-school clubs
activity < crafts games songs
play < games toys
play-based-learning learning-through-play
arts-and-crafts crafts < painting
storytime story-time story-telling storytelling rhymetime < stories
nappy diaper
nap sleep
mealtime snack
outdoor-play playground
milestone developmental
key-person key-worker
tutoring < one-to-one-teaching
e-learning online-learning elearning distance-learning < moodle lms
learning-management-system lms vle < moodle canvas blackboard
instructional-design learning-design < course-design
training-materials learning-materials < handouts slides guides workbooks
training-needs learning-needs
professional-development cpd < training-days
careers-guidance career-counselling careers-advice < college-applications
college-application university-application
admissions enrolment enrollment < applicants
enrolment enrollment registration sign-up
registration < sign-up register check-in
scholarship bursary financial-aid
student-support student-services
special-collections archives
library < branch-library
lending circulation < issue loans check-out
circulation < issue loans shelving returns
loan borrow
borrower < reader member
book < novel
e-book ebook
reading-group book-club reading-circle
summer-reading reading-challenge
cataloguing < classify dewey marc
weeding deaccession < withdraw
reference-enquiry reference-question
museum gallery < exhibition heritage
curator curate
heritage < historic museum conservation
collection < artefacts objects
coach < train
sport athletics < football cricket tennis rugby
athlete player
fitness < gym exercise
lifeguard life-guard < pool
gym fitness-centre
music musical
choir singing
drama theatre
`;
