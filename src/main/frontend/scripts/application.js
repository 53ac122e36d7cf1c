import { initAll } from 'govuk-frontend'
import { foldFilters } from './filter.js'

initAll()
foldFilters()
